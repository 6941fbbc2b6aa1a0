import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tool } from '#core/catalogue/tool.ts';
import { rate } from '#core/risk/rate.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import { tool } from './tool.ts';

const text = (description: string) => ({ type: 'string', description });
const strings = { type: 'array', items: { type: 'string' } };
const records = (properties: Record<string, unknown>) => ({
  type: 'array',
  items: { type: 'object', properties },
});
const open = { type: 'object' };

/** What the caller writes or hands over, or gets back: tools on which a signal fires, and near misses. */
const CASES: Partial<Record<SignalId, { fires: Tool[]; spares: Tool[] }>> = {
  'code-or-template-argument': {
    fires: [
      tool('build_image', 'Build an image', { dockerfile: text('Its text') }),
      tool('create_app', 'Create an app', { docker_compose_raw: 'string' }),
      tool('edit_script', 'Edit a script', { old_string: 'string', new_string: 'string' }),
      tool('pick', 'Pick fields', { field: text('JSONPath expression of the field') }),
      tool('find_flips', 'Find flips', { path: text("JSON path into the input ('$[0].x')") }),
      tool('get_diagnostics', 'Check a file', { content: 'string' }),
      tool('add_page', 'Add a page', { content: text('Content in storage format (XHTML)') }),
      tool('add_rule', 'Add a rule', { source: text('Rego that decides') }),
      tool('simulate', 'Simulate a circuit', { input: text('Verilog of the module') }),
      tool('play', 'Play a tune', { text: text('The tune in ABC notation') }),
      tool('preview', 'Preview', { message: text('Inline template of the message') }),
      tool('send_lines', 'Print', { lines: text('G-code to send') }),
      tool('admin_graphql', 'Run it', { document: text('Query or mutation') }),
      tool('render_template', 'Render it', { template: text('The template') }),
      tool('add_class', 'Add a class', { source: text('C# source') }),
      tool('add_cell', 'Add a cell', { cellSource: 'string' }),
      tool('raw_graphql', 'Ask', { query: text('GraphQL') }),
      tool('validate_template', 'Validate it', { template_body: 'string' }),
      tool('scrape', 'Scrape', { browserCommands: text('Browser commands to execute first') }),
    ],
    spares: [
      tool('build_image', 'Build an image', { dockerfile: text('Path to the Dockerfile') }),
      tool('edit_note', 'Edit a note', { old_string: 'string', new_string: 'string' }),
      tool('render_template', 'Render it', { template: text('Name of the template') }),
      tool('explain', 'Ask a language model about code.', { code: 'string' }),
      tool('read_file', 'Read a file', { content: 'string' }),
      tool('add_page', 'Add a page', { content: text('Markdown of the page') }),
    ],
  },
  'command-argument': {
    fires: [
      tool('run_make', 'Run a target', { target: 'string', args: strings }),
      tool('php_run', 'Run a script', { scriptPath: 'string', args: strings }),
      tool('shell', 'Run a command', { command: 'string', args: strings }),
    ],
    spares: [
      tool('run_bot', 'Run it', { command: text('Slash command') }),
      tool('router', 'Route a command', { command: 'string', args: open }),
      tool('run_code', 'Run code', { script: 'string', path: 'string', args: strings }),
      tool('scrape', 'Scrape', { browserCommands: text('Browser commands to execute first') }),
    ],
  },
  'sql-argument': {
    fires: [
      tool('delete_rows', '', { where: text('Condition that rows must meet') }),
      tool('soql', 'Ask', { q: text('SOQL') }),
      tool('hunt', 'Hunt', { kql: 'string' }),
      tool('ask_model', 'Ask a model of sales', { query: text('DAX query') }),
      tool('query_postgres', 'Ask the tables', { query: 'string' }),
    ],
    spares: [
      tool('find', 'Find', { kql: text('Keyword query') }),
      tool('run', 'Run it', { sql: text('Alias for `code`') }),
    ],
  },
  'catch-all-request': {
    fires: [
      tool('api_delete', 'Delete by path', { 'path!': 'string', query: open }),
      tool('call_api', 'Call an action of the API', { 'action!': 'string', params: open }),
      tool('execute_kw', 'Call any method of any model', { 'method!': 'string', kwargs: open }),
      tool('invoke_method', 'Run any method', { 'method!': 'string', params: open }),
    ],
    spares: [
      tool('http_check', 'Check', { 'url!': 'string', method: { enum: ['GET', 'HEAD'] } }),
      tool('call_tool', 'Call a tool', { 'action!': 'string', params: open }),
      tool('create_request', 'Save a request', { 'path!': 'string', method: 'string', body: open }),
    ],
  },
  'takes-secret': {
    fires: [
      tool('restore', 'Restore', { dsn: 'string' }),
      tool('start', 'Start', { session_token: text('Token of the login session') }),
      tool('verify', 'Verify', { code: text('Digits from the authenticator') }),
      tool('add_peer', 'Add a peer', { presharedKey: 'string' }),
      tool('set_cookies', 'Set cookies', { cookies: records({ name: text('') }) }),
      tool('create_action', 'Create an action', { secrets: records({ name: text('') }) }),
      tool('set_variables', 'Set them', {
        variables: records({ value: text(''), type: { enum: ['default', 'secret'] } }),
      }),
    ],
    spares: [
      tool('check_step', 'Check a step', { code: text('Code of the step') }),
      tool('delete_cookies', 'Delete cookies', { cookies: records({ name: text('') }) }),
      tool('resolve_task', 'Resolve it', { claimToken: text('From the claim') }),
      tool('set_layout', 'Set it', { credential: text('Template of the credential line') }),
      tool('set_variables', 'Set them', {
        variables: records({ value: text(''), type: { enum: ['default', 'number'] } }),
      }),
    ],
  },
  'returns-secret': {
    fires: [
      tool('create_door_code', 'Create it', { door: 'string' }),
      tool('get_agent_key', 'Get the enrolment key', { agent: 'string' }),
      tool('get_pipeline_variables', 'Get them', { pipeline: 'number' }),
      tool('get_service', 'List environment variables of a service', { service: 'string' }),
    ],
    spares: [
      tool('get_auth', 'Get settings including JWT structure', { app: 'string' }),
      tool('get_variables', 'Get the variables of a design', { design: 'string' }),
    ],
  },
  'file-path-argument': {
    fires: [
      tool('render', 'Render it', { outputdir: 'string' }),
      tool('decompile', 'Decompile a class', { classpath: strings }),
      tool('download', 'Download it', {
        bucketName: 'string',
        targetPath: text('The path to save the downloaded object'),
      }),
      tool('recall', 'Recall', { projectPath: text('Absolute project path to search') }),
      tool('ask', 'Ask', { includeDirs: text('Directories to include') }),
      tool('batch_file_operations', 'Do them', {
        operations: records({ source: text('Source path') }),
      }),
      tool('make_theme', 'Make a theme', { fileName: text('Filename for the generated theme') }),
      tool('check', 'Check', {
        files: records({ path: text('Read from disk'), content: text('') }),
      }),
      tool('run_macro', 'Run a macro', { book: text('Path to the workbook') }),
      tool('symbolicate', 'Read a crash', { dsym: text('Path to a matching .dSYM bundle') }),
      tool('upload_form', 'Upload a form', { project_id: 'string', xlsx_path: 'string' }),
      tool('load_layer', 'Load a layer', { source: text('Path or URL of the dataset') }),
      tool('set_text', 'Set a text', { font: text('Name of it; use a path or URL for others') }),
    ],
    spares: [
      tool('download_iso', 'Download it', { storage: 'string', filename: 'string' }),
      tool('get_value', 'Get it', { path: text('Path of the setting') }),
      tool('read_pod_file', 'Read it', { pod: 'string', file_path: 'string' }),
      tool('add_redirect', 'Add it', { to: text('Path or URL to redirect to') }),
      tool('select', 'Select', { jsonpath: 'string' }),
      tool('onelake_delete', 'Delete it', { path: text('The path to the file') }),
      tool('list_tree', 'List the tree', { path: text('Folder path'), graphId: 'string' }),
      tool('save', 'Save a checkpoint', { open_files: text('Currently relevant files') }),
    ],
  },
  'url-argument': {
    fires: [
      tool('parse_resume', 'Parse it', { resume_url: text('Link to the CV; a URL') }),
      tool('clone_repo', 'Clone it', { remote_url: 'string' }),
      tool('play_uri', 'Play it', { uri: text('URI of the stream') }),
      tool('write_register', 'Write it', { host: text('IP of the PLC') }),
      tool('sideload_media', 'Add an image', { image_url: 'string' }),
      tool('run_remote', 'Run it', { host: 'string', username: 'string' }),
      tool('create_shortcut', 'Create a shortcut', { location: text('The target storage URL') }),
      tool('set_text', 'Set a text', { font: text('Name of it; use a path or URL for others') }),
    ],
    spares: [
      tool('find_like', 'Find pages similar to a page', { url: 'string' }),
      tool('get_authority', 'Get the domain authority.', { url: text('URL to fetch it for') }),
      tool('draft_post', 'Draft a post', { image: text('URL of the image shown in the listings') }),
    ],
  },
};

for (const [id, { fires, spares }] of Object.entries(CASES)) {
  const found = (subject: Tool) => rate(subject).signals.some((hit) => hit.id === id);
  describe(id, () => {
    for (const [index, subject] of fires.entries()) {
      it(`fires on ${subject.name} (${String(index)})`, () => {
        assert.ok(found(subject), JSON.stringify(subject.inputSchema));
      });
    }
    for (const [index, subject] of spares.entries()) {
      it(`spares ${subject.name} (${String(index)})`, () => {
        assert.ok(!found(subject), JSON.stringify(subject.inputSchema));
      });
    }
  });
}

describe('callbacks of a client', () => {
  const given = { callback_url: text('Primary callback URL') };
  const called = (subject: Tool) =>
    rate(subject).signals.some((hit) => hit.id === 'callback-address');
  it('are where the browser comes back to', () => {
    assert.ok(called(tool('save_settings', 'Save', given)));
    assert.ok(!called(tool('save_settings', 'Save', { ...given, client_id: 'string' })));
  });
});
