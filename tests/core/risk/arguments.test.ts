import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tool } from '#core/catalogue/tool.ts';
import { rate } from '#core/risk/rate.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import { tool } from './tool.ts';

/** A text argument with a description. */
const text = (description: string) => ({ type: 'string', description });

/** What arguments are: for each signal, tools on which it fires, and near misses. */
const CASES: Partial<Record<SignalId, { fires: Tool[]; spares: Tool[] }>> = {
  'url-argument': {
    fires: [
      tool('train_voice', 'Train a voice', {
        'audioFile!': text('A recording'),
        is_url: 'boolean',
      }),
      tool('split_pdf', 'Split a document', { 'url!': text('URL of the PDF') }),
      tool('create_card', 'Create a card', {
        data: { type: 'object', properties: { url: text('URL of the image on the card') } },
      }),
      tool('add_source', 'Add a source', { content: text('When `type=url`: a web address') }),

      tool('read_file', 'Read contents from files and URLs.', { path: 'string', isUrl: 'boolean' }),
      tool('attach', 'Attach to a process.', { host: text('Host to attach to') }),
      tool('query', 'Run a query.', { connectionString: 'string' }),
      tool('attach', 'Attach.', { connectionStringOrName: 'string' }),
      tool('convert', 'Convert what lies at an http: or file: address', { uri: 'string' }),
      tool('create_app', 'Create an app', { baseUrl: text('Base URL to use for this call') }),
      tool('uptimecheck_update', 'Update a check', { target: text('Endpoint to check') }),
      tool('save_provider', 'Save the provider', { registryUrl: text('The registry URL') }),
      tool('update_asset', 'Update an asset', {
        file: { type: 'object', properties: { url: { type: 'string' } } },
      }),
      tool('analyze_project', 'Analyze it', { path: text('Local path or GitHub URL to analyze') }),
      tool('scale', 'Scale it', { id: text('Recipe ID or URL to scale') }),
      tool('delete_app', 'Delete an app', { baseUrl: text('Base URL of the server to use') }),
      tool('update_application', 'Update it', {
        voice_url: text('The URL we should call when the number receives a call'),
      }),
      tool('search', 'Search the web', {
        goggles: text('A definition, or a url where it is hosted'),
      }),
    ],
    spares: [
      tool('submit_sitemap', 'Submit a sitemap in Search Console', {
        feed: text('URL of the sitemap'),
      }),
      tool('log_meal', 'Log a meal', { id: text('Recipe ID or URL that you cooked') }),
      tool('create_card', 'Create a card', {
        data: { type: 'object', properties: { url: text('URL of the author') } },
      }),
      tool('session', 'Keep a session', { pr_url: text('Pull request URL') }),
      tool('domain_create', 'Create a domain', { host: text('The domain host'), port: 'number' }),

      tool('get_logs', '', { id: text('The ID or URL of the deployment') }),
      tool('parse_url', 'Parse a URL into its components', { url: 'string' }),
      tool('get_url_competitors', 'Find URLs ranking for the same keywords', { url: 'string' }),
      tool('delete_deployment', 'Delete a deployment', { url: text('The URL of the deployment') }),
      tool('list_requests', '', { urlContains: 'string', filter: text('URL filter') }),
      tool('read_company', 'Read a company', { uri: text('URI of the company to read') }),
      tool('create_event', 'Create an event', {
        attachments: {
          type: 'array',
          items: { type: 'object', properties: { fileUrl: text('URL of the attached file') } },
        },
      }),
      tool('create_product', 'Create a product', { image_url: 'string' }),
      tool('search_library', '', { fileUrl: text('URL of the library. Alternative to fileKey.') }),
      tool('add_dns', 'Add a record', { host: text('Record host, such as www') }),
      tool('get_handlers', 'List handlers', { url: text('Route URL to look up') }),
    ],
  },
  'callback-address': {
    fires: [
      tool('update_setting', '', { destination: text('Webhook endpoint URL or email address.') }),
      tool('render', 'Render', { target_url: text('HTTPS URL to PUT the output file to') }),
      tool('render', 'Render', { callback_url: text('Called when the render is done') }),
    ],
    spares: [
      tool('render', 'Render', { target_url: text('URL to open') }),
      tool('create_client', '', { callback_url: text('Where the browser goes after login') }),
      tool('create_parcel', '', { delivery_address: text('Street and town') }),
    ],
  },
  'file-path-argument': {
    fires: [
      tool('attach', 'Attach', { ref: 'string', filePath: text('Path to file to upload') }),
      tool('list_boards', 'List', { path: text('Path to directory to search for boards') }),

      tool('read_file', 'Read the complete contents of a file from the file system.'),
      tool('git_log', 'Show the log', {
        path: text('Path to the Git repository'),
        branch: 'string',
      }),
      tool('tap', 'Tap on the device', { projectRoot: 'string' }),
      tool('move_file', 'Move a file', { source: 'string', destination: 'string' }),
      tool('draft_email', 'Draft', { attachments: text('List of file paths to attach') }),
      tool('disconnect_signal', 'Remove it', { scene_path: 'string', method: 'string' }),
      tool('show', 'Show a PDF', { url: text('PDF URL or local file path') }),
      tool('connect', 'Connect', { host: 'string', privateKey: text('Path to private key file') }),
      tool('sync', 'Sync', { server: 'string', source: text('Path with a "local:" prefix') }),
      tool(
        'play',
        'Plays it.\n\nArgs:\n    clip (str, optional): Path to the audio file\n    loop: Whether to repeat',
        {
          clip: 'string',
        },
      ),
      tool('play', 'Plays it.\n:param clip: path to the audio file', { clip: 'string' }),
      tool('send_mail', 'Send an e-mail', { attachment_folder: text('Local folder to attach') }),
      tool('edit_map', '', { assetPath: text('Path to the asset file') }),
      tool('play', 'Plays it.\nclip : str\n    Path to the audio file', { clip: 'string' }),
    ],
    spares: [
      tool('move', 'Move', { itemPath: text('Path of it (mutually exclusive with itemId)') }),
      tool('bounds', 'Get bounds', { root_path: text('Path to search from (the scene root)') }),
      tool('list_uss', 'List a z/OS directory', { path: text('Directory path') }),
      tool('put', 'Put', { path: text('APIパス') }),

      tool('get_file', 'Get the contents of a file from a GitHub repository'),
      tool('get_chapter', '', { path: text('The internal file path of the chapter') }),
      tool('upload', '', { file: text('Raw base64-encoded file content') }),
      tool('write_file', 'Write a file to a sandbox.', { path: text('Path of the file') }),
      tool('add_tags', '', { groups: text('Groups, which are kept in the project directory') }),
      tool('fetch', '', { path: text('Path of the request'), method: { enum: ['GET', 'POST'] } }),
      tool('check_files', 'Check files', {
        files: {
          type: 'array',
          items: { type: 'object', properties: { path: text('File path'), content: text('') } },
        },
      }),
      tool('patch', '', { path: text('The path to set'), op: 'string' }),
      tool('search', '', { inFolder: text('Folder ID to search within') }),
      tool('list_hosts', '', { sort_dir: 'string' }),
      tool('get_endpoint', 'Get an API endpoint', { path: 'string', method: 'string' }),
      tool('add_style', '', { path: text('The collection path of the style') }),
      tool('move', '', { asset_folder: text('Folder in which the asset is kept') }),
      tool('get_screen', '', { view_path: text('View path, with "/" between the levels') }),
      tool('list_files', 'List files in cloud storage', { directoryPath: 'string' }),
      tool('click', '', { menu_path: 'string' }),
      tool('upload', '', { filePath: text('Destination path in Cloud Storage') }),
      tool('mark_read', 'Mark every message in a folder as read', { folder: 'string' }),
      tool('write_secret', '', { mount: 'string', path: 'string' }),
      tool('webdav_read', 'Read a file', { path: text('Path of the file') }),
      tool('play', 'Plays it.\nArgs:\n    loop: Path to the audio file', { clip: 'string' }),
    ],
  },
  'command-argument': {
    fires: [
      tool('analyse_dump', 'Run debugger commands', {
        commands: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
      }),
      tool('interact_with_process', '', { pid: 'number', input: 'string' }),
      tool('install_server', 'Install a server via npx', {
        name: 'string',
        args: { type: 'array', items: { type: 'string' } },
      }),
    ],
    spares: [
      tool('get_filter', '', { command: text('Returns whether this command would be allowed') }),
      tool('transform', 'Transform', { command: text('The bash script to transform') }),
      tool('send_message', 'Send a message', { text: 'string' }),
      tool('ephemeris', 'Get positions', { COMMAND: text('Identifier of the target body') }),
      tool('list', '', { args: { type: 'array', items: { type: 'string' } } }),
    ],
  },
  'sql-argument': {
    fires: [
      tool('add_table', 'Add a table', { query: text('CREATE TABLE statement') }),

      tool('create_view', '', { definition: text('SELECT statement that defines the view') }),
      tool('aggregate', '', { pipeline: { type: 'array', items: { type: 'object' } } }),
      tool('delete_rows', '', { table: 'string', where: 'string' }),
      tool('create_card', '', { dataset_query: { type: 'object', description: 'A native query' } }),
      tool('work_items', '', { wiql: 'string' }),
      tool('documents', '', { groq: 'string' }),
      tool('read_query', 'Run SELECT queries on the tables', { query: 'string' }),
      tool('export_query', 'Export the rows of a query to the database', { query: 'string' }),
      tool('query_run', 'Run SQL queries', { query: text('Ledger query string to execute') }),
    ],
    spares: [
      tool('create_update', 'Post an update', { body: text('The update text') }),

      tool('find', '', { where: { type: 'object' } }),
      tool('run', 'Run a pipeline', { pipeline: { type: 'array', items: { type: 'object' } } }),
      tool('search', '', { query: text('What to search for') }),
      tool('metrics', '', { query: text('PromQL expression') }),
      tool('search_pages', 'Search the database of pages', { query: 'string' }),
    ],
  },
  'code-or-template-argument': {
    fires: [
      tool('write_page', 'Write a page', {
        content: text('What it says'),
        format: { type: 'string', enum: ['MARKDOWN', 'HTML'] },
      }),
      tool('query_graphql', 'Query an endpoint', { query: 'string' }),

      tool('show', 'Show', { value: text('The full HTML markup to show') }),
      tool('set_rules', 'Set rules', { source: text('Rules in DSL source text') }),

      tool('plot', '', { plot_expr: text('A Python expression of the chart') }),
      tool('run', '', { script_content: text('The content of the script') }),
      tool('list_records', '', { filterByFormula: 'string' }),
      tool('deploy_site', 'Deploy files', {
        files: {
          type: 'array',
          items: { type: 'object', properties: { name: text(''), content: text('') } },
        },
      }),
      tool('create_workflow', '', { nodes: { type: 'array', items: { type: 'object' } } }),
      tool('set_breakpoint', '', { condition: text('Optional expression: only break if true') }),
      tool('create_draft', '', { body: 'string', isHtml: 'boolean' }),
      tool('upload', '', { on_success: text('Custom logic with JavaScript, run afterwards') }),
    ],
    spares: [
      tool('write_page', 'Write a page', {
        content: text('What it says'),
        format: { type: 'string', enum: ['MARKDOWN', 'TEXT'] },
      }),

      tool('get_run', 'Get a run', { code: text('Project code (2-10 letters)') }),
      tool('teach', 'Teach', { css: text('The preferred CSS selector') }),

      tool('trending', '', { regionCode: 'string' }),
      tool('create_discount', '', { code: 'string' }),
      tool('verify', '', { code: text('6-character code from the e-mail') }),
      tool('invoke', '', { function: text('Function name') }),
      tool('create_project', '', { template: text('The template of the project to create') }),
      tool('validate_workflow', '', { workflow: { type: 'object' } }),
    ],
  },
  'takes-secret': {
    fires: [
      tool('licenses_activate', 'Activate', { key: 'string' }),
      tool('connect', 'Connect', { connectionString: 'string' }),
      tool('create_credential', '', { data: { type: 'object', description: 'Tokens' } }),
      tool('test_connection', '', { details: text('Connection details to test') }),
      tool('emulate', '', { headers: text('For example {"Authorization": "Bearer token"}') }),
      tool('join_team', 'Join', { inviteCode: 'string' }),
      tool('configure_directory', '', { bind_pw: 'string' }),
      tool('create_tunnel', '', { pre_shared_key: 'string' }),
      tool('update_provider', '', {
        settings: { type: 'object', description: 'Holds clientId and clientSecret' },
      }),
      tool('run_pipeline', '', {
        variables: {
          type: 'array',
          items: {
            type: 'object',
            properties: { value: text('Value'), secured: { type: 'boolean' } },
          },
        },
      }),
    ],
    spares: [
      tool('find_places', 'Complete a name', {
        session_token: text('Optional; if omitted, one is generated'),
      }),

      tool('get_node', '', { token: text('Token of the file') }),
      tool('psql', '', { credential: text('credential to use') }),
      tool('update_key', '', { accessKey: text('Access key of the key to update') }),
      tool('fetch', '', { headers: text('Extra headers') }),
      tool('set', '', {
        variables: {
          type: 'array',
          items: { type: 'object', properties: { key: text('Name'), value: text('Value') } },
        },
      }),
    ],
  },
  'unbounded-amount': {
    fires: [
      tool('scale_deployment', '', { replicas: 'number' }),
      tool('resources_scale', '', { scale: 'number' }),
      tool('create_order', '', { tip: 'number' }),
      tool('update_wallet', '', { balance: 'number' }),
      tool('create_price', '', { unit_amount: 'number' }),
      tool('create_pod', '', { gpuCount: 'number' }),
    ],
    spares: [
      tool('create_item', '', { price: text('The ID of the price') }),
      tool('move', 'Move the page', { amount: text('Pixels to scroll') }),
      tool('update_config', '', { vacuum_cost_limit: 'number' }),
      tool('update_app', '', { replicas: 'number' }),
      tool('scroll_page', '', { amount: 'number' }),
      tool('set_style', 'Set a style', { scale: 'number' }),
    ],
  },
};

for (const [id, { fires, spares }] of Object.entries(CASES)) {
  const found = (subject: Tool) => rate(subject).signals.some((hit) => hit.id === id);
  describe(id, () => {
    fires.forEach((subject, index) => {
      it(`fires on ${subject.name} (${String(index)})`, () => {
        assert.ok(found(subject), JSON.stringify(subject.inputSchema));
      });
    });
    spares.forEach((subject, index) => {
      it(`spares ${subject.name} (${String(index)})`, () => {
        assert.ok(!found(subject), JSON.stringify(subject.inputSchema));
      });
    });
  });
}

describe('paths that stay in a root', () => {
  const rooted = [
    'res:// path of the script',
    'Path relative to the vault root; absolute paths are rejected.',
    'Must be located inside the directory set in UPLOAD_DIR',
  ];
  for (const said of rooted) {
    it(`is not High: ${said}`, () => {
      assert.notEqual(rate(tool('add_node', '', { 'path!': text(said) })).rule, 'H2');
    });
  }
  it('is High where absolute paths are taken as well', () => {
    const free = text('Absolute path, or relative to the project');
    assert.equal(rate(tool('add_node', '', { 'path!': free })).rule, 'H2');
  });
});

describe('queries that are kept', () => {
  it('are told from those that write', () => {
    const given = { 'query!': text('SQL statement') };
    assert.equal(rate(tool('write_query', '', given)).rule, 'C1');
    assert.equal(rate(tool('save_query', '', given)).category, 'Write');
  });
  it('are not run', () => {
    const view = tool('create_view', '', { 'definition!': text('SELECT statement of the view') });
    assert.equal(rate(view).category, 'Write');
    const run = tool('run_query', '', { 'definition!': text('SQL statement') });
    assert.equal(rate(run).category, 'Execute');
  });
});
