import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import type { Category } from '#core/risk/vocabulary.ts';
import { tool, type Args } from './tool.ts';

const CASES: [category: Category, name: string, description?: string | undefined, args?: Args][] = [
  // The head verb decides, not a word anywhere.
  ['Read', 'listPayments'],
  ['Read', 'get_transfer_status'],
  ['Read', 'description_of_delete'],
  ['Read', 'list_merge_requests'],
  ['Read', 'search_open_issues'],
  ['Read', 'getIncomingDomainMove'],
  ['Read', 'list_dispatch_namespaces'],
  // Nouns that look like verbs.
  ['Read', 'transfer_status'],
  ['Read', 'order_history'],
  ['Read', 'network_requests', 'Returns a numbered list of network requests.'],
  ['Read', 'pods_log', 'Get the logs of a pod.'],
  ['Destructive', 'release_delete'],
  ['Write', 'pull_request_create'],
  ['Write', 'set_description', 'Set the description text.'],
  ['Execute', 'deploy_metadata', 'Deploy metadata to an org.'],
  ['Read', 'leave_balance', 'Days that are left.'],
  ['Read', 'leave_application_get'],
  ['Write', 'leave_team', 'Leave a team.'],
  ['Read', 'purchase_receipt_list'],
  ['Financial', 'purchase_ticket'],
  ['Read', 'open_interest', 'Open interest of a coin.'],
  ['Read', 'depth', 'Order book depth.'],
  ['Read', 'sales_funnel', 'Leads and what became of them.'],
  ['Write', 'reflect_add_step'],
  // What is run, requested, typed or deployed, by the words alone.
  ['Execute', 'http_put', 'Make an HTTP PUT request to the specified URL'],
  ['Execute', 'make_request', 'Send a raw request to the API'],
  ['Read', 'http_get', 'Make an HTTP GET request to a URL'],
  ['Write', 'create_user', 'Send a POST request to create a user'],
  ['Write', 'create_address', 'Make a POST request to /v1/addresses.json'],
  ['Execute', 'api_request', 'Call any endpoint of the API'],
  ['Execute', 'write_query', 'Execute an INSERT, UPDATE, or DELETE query'],
  ['Read', 'query', 'Run a read-only SQL query'],
  ['Read', 'run_dax', 'Execute a DAX query'],
  ['Execute', 'run_shortcut', 'Run a shortcut by its name'],
  ['Read', 'run_eslint', 'Run ESLint on files'],
  ['Write', 'run_backup', 'Run a backup of the vault'],
  ['Execute', 'write_to_terminal', 'Writes text to the active terminal'],
  ['Write', 'send_text', 'Send a text to a friend'],
  ['Execute', 'deploy_site', 'Deploys a folder to the host'],
  ['Execute', 'create_service', 'Creates a new service from a Docker image'],
  ['Execute', 'build_project', 'Build the project'],
  ['Execute', 'submit_run', 'Submit a one-time run'],
  ['Execute', 'evaluate_script', 'Evaluate a JavaScript function in the page'],
  ['Read', 'evaluate', 'Evaluate a mathematical expression'],
  ['Execute', 'ask_agent', 'Ask an agent to do something'],
  ['Read', 'get_agent_tasks', 'Tasks that an agent does autonomously'],
  ['Write', 'deploy_template', 'Deploys a template from the marketplace'],
  ['Execute', 'spawn_process'],
  ['Execute', 'helm_install', 'Installs a chart.'],
  ['Write', 'helm_install', 'Installs a listed chart.'],
  ['Read', 'run_accessibility'],
  // What comes back, without a verb.
  ['Read', 'kpi_overdue', 'KPI card: what is overdue.'],
  ['Read', 'margins', 'Margin data (by month).'],
  ['Unclassified', 'margin_thing', 'Margin (by month).'],
  ['Destructive', 'shared_folder', 'Shared folder ops: list/get/delete_file.'],
  // What for it is called.
  ['Read', 'smart_context', 'Call this before every answer to get the context.'],
  ['Destructive', 'smart_sweep', 'Call this first to delete old rows.'],
  // The verb may come last.
  ['Write', 'imageUpload'],
  ['Read', 'modelSearch'],
  // Making something that stays, or only an answer.
  ['Write', 'generate_video'],
  ['Write', 'videoInference', 'Generate videos from text.'],
  ['Read', 'generate_uuid', 'Generate a random UUID.'],
  ['Write', 'formatCells', 'Format cells.', { 'spreadsheet_id!': 'string' }],
  ['Write', 'format_range', 'Format cells in a sheet.', { 'path!': 'string' }],
  ['Read', 'format_json', 'Format JSON.', { 'json!': 'string' }],
  ['Read', 'generate_types', 'Generate types for a project.', { 'project_id!': 'string' }],
  ['Write', 'translate_document', 'Translate a document.', { 'document_ids!': 'string' }],
  ['Write', 'generate_archive', 'Generate an archive of assets.'],
  ['Read', 'static_map_image', 'Generates a static map image.'],
  ['Read', 'render_page', 'Render a page as a PNG image.'],
  ['Write', 'render_video', 'Render a video from a timeline.'],
  // What is done to values, or to copies of what stays elsewhere, is the answer.
  ['Read', 'add', 'Adds two numbers'],
  ['Write', 'add_text', 'Add text to a slide.'],
  ['Write', 'refresh_catalog', 'Refresh the local cache.'],
  ['Write', 'refresh_series'],
  ['Read', 'ask', 'Send a prompt to a model and return its answer.'],
  ['Write', 'send_message', 'Send a message to a channel.'],
  // Following something, or telling of it.
  ['Read', 'track_legislation', 'Track the progress of a bill.'],
  ['Write', 'track_event', 'Track an event.'],
  ['Read', 'review_tests', 'Reviews test coverage.', { 'files!': 'string' }],
  ['Write', 'review_change', 'Review a change request.', { 'opinion!': 'string' }],
  ['Write', 'report_bug'],
  ['Read', 'learn_api', 'Learn about the API.'],
  ['Write', 'ensure_connection'],
  ['Write', 'cache_file', 'Cache file content.'],
  // Where something comes from is no place to leave it.
  ['Read', 'download_file', 'Download a file.', { 'bucket!': 'string', 'remotePath!': 'string' }],
  ['Write', 'download_file', 'Download a file.', { 'id!': 'string', 'localPath!': 'string' }],
  // An act joined to reading, or told where the name has a word that is often an act.
  ['Write', 'get_link', 'Gets or creates a shareable link.'],
  ['Read', 'get_branch', 'Get a branch with its commit and open PRs.'],
  ['Write', 'parse_urls', 'Parse pages and add the chunks to a project.'],
  ['Write', 'search_episode', 'Trigger a search for an episode.'],
  ['Read', 'search_docs', 'Take in a question and return documentation.'],
  ['Write', 'watch_list', 'Subscribe or unsubscribe from watching a list.'],
  ['Read', 'watch_console', 'Stream logs for a while.', { 'duration!': 'number' }],
  ['Read', 'components', 'Search and navigate components.'],
  // Two words that are one noun; a last word that helps or informs.
  ['Read', 'pull_request_thread', 'Retrieve the comments of a pull request.'],
  ['Read', 'style_builder', 'Generate a style as JSON.'],
  ['Read', 'upgrade_impact', 'What breaks if you upgrade a package.'],
  // Words that a model goes on from are billed by its provider.
  ['Write', 'chat', 'Chat with a model.', { 'messages!': 'string', model: 'string' }],
  ['Read', 'chat', 'Chat with the assistant.', { 'message!': 'string' }],
  ['Write', 'json_replace', 'Replace values in JSON columns.', { 'table!': 'string' }],
  ['Read', 'json_merge', 'Merge two JSON documents.', { 'left!': 'string' }],
  // Verbs of many trades; again and back; nouns that are seldom verbs.
  ['Write', 'prepend_text'],
  ['Write', 'associate_rubric', 'Associate a rubric with an assignment.'],
  ['Destructive', 'undefine_domain'],
  ['Destructive', 'memory_forget', 'Forget a memory.'],
  ['Write', 'unpause_queue'],
  ['Write', 'recompile_shader'],
  ['Read', 'recalculate_route', 'Recalculate a route.'],
  ['Read', 'unread_messages', 'Messages that are unread.'],
  ['Read', 'forecast_demand'],
  ['Write', 'chart_tool', 'Package the chart for a release.'],
  ['Read', 'package_versions', 'Package versions of a project.'],
  ['Read', 'topic_tool', 'Prioritized search for papers.'],
  ['Write', 'make_outbound_call', 'Make a call.'],
  ['Read', 'make_summary', 'Make a summary.'],
  ['Write', 'shorten_url'],
  ['Read', 'shorten_text'],
  ['Write', 'receive_payment', 'Record a payment.'],
  ['Read', 'receive_audio', 'Receive the audio of a response.'],
  // Where dots part a name, what may be a noun before the last of them heads nothing.
  ['Read', 'sync.address_of', 'Map an address to its symbol.'],
  ['Write', 'frida.attach', 'Attach to a process.'],
  // What nothing tells an act of, by what it is called.
  ['Unclassified', 'frobnicate_widgets', 'Frobnicate widgets of a house.'],
  ['Destructive', 'vm_termination', 'Termination of a virtual machine.'],
  ['Destructive', 'user_removal', 'Removal of a user.'],
  ['Write', 'image_generation'],
  ['Read', 'churn_prediction'],
  ['Write', 'text_to_image'],
  ['Read', 'speech_to_text'],
  ['Read', 'options_chain'],
  ['Read', 'top_gizmos'],
  ['Unclassified', 'feed_transactions'],
  ['Write', 'volume_up'],
  // What is read, and then arranged, is still read; what is marked is not.
  ['Read', 'search', 'Fetches and organizes search results.'],
  ['Write', 'next_task', 'Get the next task and mark it as begun.'],
  // Where the answer goes.
  ['Write', 'extract_dump', 'Extract a dump to a file.'],
  ['Read', 'extract_dump', 'Extract a dump to a file format.'],
  ['Read', 'extract_dump', 'Extract a dump to a temporary file.'],
  ['Write', 'convert_sheets', 'Converts spreadsheets to PDF.'],
  ['Read', 'interrogate', 'Generate a caption for an image.'],
  // What says nothing of the act comes first.
  ['Read', 'knowledge', 'If a user asks to migrate a project, use this tool. Searches a library.'],
  ['Read', 'check_resume', 'This is a tool from the forge MCP server. Checks a resume.'],
  // What is asked, shown or tried.
  ['Read', 'person_input', 'Requests user input in a window.'],
  ['Write', 'banner', 'Display a notification.'],
  ['Write', 'test_notifications'],
  ['Read', 'sign_message'],
  ['Write', 'back', 'Return to the previous track.'],
  ['Write', 'download_model', 'Download a model.'],
  ['Read', 'download_report', 'Download a report.'],
  ['Read', 'generate', 'Generate a picture from mermaid code.'],
  ['Write', 'generate', 'Generate a picture from a sketch.'],
  ['Write', 'load_symbols', 'Loads all symbols into memory.'],
  ['Read', 'play_style_comment', 'This tool provides comments on a style of play.'],
  ['Read', 'migrate_ease_scan', 'Run a scan of a workspace.'],
  ['Read', 'gorev', 'Son görevleri döndürür.'],
  ['Read', 'quote_buy', 'Get a quote for buying a token.'],
  ['Read', 'k8s_cluster', 'Cluster health summary with the states of nodes.'],
  ['Read', 'r2.symbols', 'Symbols radare2 recovered.'],
  ['Write', 'pg_tool', 'Manage the tables.'],
  ['Read', 'widget', 'Widget of the house.'],
  ['Read', 'goal_rates', 'Conversions for each goal.'],
  ['Unclassified', 'goal_thing', 'Convoke goals for a day.'],
  // What leads to the verb: a label, a path of headings, an adverb.
  ['Read', 'favorites', '🔒 Plus — List your saved favorites.'],
  ['Read', 'favorites', '[beta] List your saved favorites.'],
  ['Read', 'raw_content', '[Suite]-Docs-Document-Obtain the text of a document.'],
  ['Read', 'raw_content', 'Suite | Retrieve the text of a document.'],
  ['Destructive', 'favorites', 'DESTRUCTIVE: Permanently delete the favorites.'],
  ['Write', 'maintenance_on', 'Enable maintenance mode.'],
  ['Read', 'planner', 'Enables users to search plans.'],
  ['Write', 'system_repair', 'Attempt to automatically repair common issues.'],
  ['Write', 'board_tool', 'Tool to perform actions like create cards, get all cards.'],
  ['Read', 'doctor', 'Diagnose device, app, and React Native issues.'],
  ['Read', 'scan_code', 'Code scan tool: Invoke whenever code is analyzed.'],
  ['Read', 'open_nodes', 'Open nodes of the graph.'],
  ['Write', 'load_model', 'Load a model.'],
  ['Read', 'load_docs', 'Load a page of the docs.'],
  ['Write', 'start_render_highlight', 'Show an overlay.'],
  ['Read', 'fix_security', 'Scan a file and return fixes.'],
  ['Write', 'fix_security', 'Scan a file and fix it.'],
  ['Read', 'install_styles', 'Generate installation commands.'],
  ['Write', 'registers', 'Get or set values.'],
  ['Write', 'snapshot_droplet', 'Take a snapshot of a droplet.'],
  ['Read', 'snapshot_page', 'Take a snapshot of a page.'],
  ['Write', 'search_feedback', 'Records feedback for a search.'],
  ['Write', 'generate_spec', 'Generates a specification. Generation is asynchronous.'],
  ['Read', 'generate_spec', 'Generates a specification.'],
  ['Execute', 'run_evaluation_workflow', 'Run an evaluation workflow.'],
  ['Read', 'run_accessibility_audit', 'Run an audit of the page.'],
  ['Write', 'sort_range', 'Sort a range.'],
  ['Read', 'version_0_1_2', 'the current version is 0.1.2'],
  ['Read', 'process_thought'],
  ['Write', 'process_order', 'Change the state of an order.'],
  ['Write', 'refuse_checkpoint'],
  // A reading tool that leaves something behind.
  ['Write', 'export_route', 'Exports a route. It is checked and saves it to a local directory.'],
  ['Write', 'extract_guide', 'Extracts a guide. Stores contents in a local database.'],
  ['Read', 'search_notes', 'Search notes stored in the local database.'],
  ['Read', 'get_entry', 'Get an entry and writes it to a temp file.'],
  // Loss.
  ['Destructive', 'delete_file'],
  ['Destructive', 'write_file', 'Create a new file or completely overwrite an existing file.'],
  ['Write', 'write_file', 'Create a new file. Does not overwrite existing files.'],
  ['Write', 'remove_background'],
  ['Write', 'browser_drop', 'Drop files onto an element.'],
  ['Destructive', 'drop_table'],
  // Money.
  ['Financial', 'create_refund'],
  ['Financial', 'place_order', undefined, { 'quantity!': 'number' }],
  ['Financial', 'transfer', 'Transfer tokens.', { 'amount!': 'number' }],
  ['Write', 'transfer_issue'],
  ['Financial', 'finalize_invoice'],
  ['Write', 'create_invoice'],
  ['Financial', 'reverse_transaction'],
  ['Financial', 'register_domain', 'Register a new domain.'],
  ['Write', 'register_webhook'],
  ['Financial', 'update_subscription', undefined, { 'id!': 'string', price: 'string' }],
  ['Write', 'update_subscription', undefined, { 'id!': 'string', topic: 'string' }],
  ['Write', 'create_pod', 'Create a pod. BILLABLE from creation.'],
  [
    'Financial',
    'update_campaign',
    'Update a campaign.',
    { 'id!': 'string', daily_budget: 'number' },
  ],
  ['Financial', 'close_position', 'Close a position.', { 'symbol!': 'string' }],
  ['Write', 'close_position', 'Close a job position.', { 'id!': 'string' }],
  ['Financial', 'claim_rewards'],
  ['Financial', 'create_phone_number', 'Public API. Purchase a number for the account.'],
  ['Write', 'create_phone_number', 'Create a number. Unlike purchasing one, this is free.'],
  ['Financial', 'create_bounty', 'Post a task with a reward.'],
  ['Read', 'list_bounties'],
  ['Financial', 'credit_account', 'Add credits to a customer account.'],
  ['Read', 'list_refunds'],
  // Running things.
  ['Execute', 'execute_sql', undefined, { 'sql!': 'string' }],
  ['Execute', 'query', 'Run a SQL query.', { 'sql!': 'string' }],
  ['Read', 'query', 'Run a read-only SQL query.', { 'sql!': 'string' }],
  ['Execute', 'query', 'Run a SQL query. It is read-only.', { 'sql!': 'string' }],
  ['Execute', 'run', 'Run a read-only query.', { 'command!': 'string' }],
  ['Execute', 'start_process', undefined, { 'command!': 'string' }],
  ['Execute', 'bash', undefined, { 'command!': 'string' }],
  ['Execute', 'evaluate_script', undefined, { 'function!': 'string' }],
  [
    'Execute',
    'evaluate_script',
    'Evaluate JavaScript in the page.',
    {
      'function!': 'string',
      filePath: { type: 'string', description: 'File to save the result to.' },
    },
  ],
  ['Read', 'run_report'],
  ['Read', 'find', 'Run a find query against a collection.'],
  ['Read', 'explain_command', 'Explain a command.', { 'command!': 'string' }],
  // Several acts in one name, argument or description: the worst.
  ['Write', 'get_or_create_user'],
  [
    'Destructive',
    'manage_pages',
    'Manage pages.',
    { 'action!': { type: 'string', enum: ['list', 'create', 'delete'] } },
  ],
  ['Destructive', 'notes', 'Create, update or delete a note.'],
  [
    'Read',
    'calculate',
    'Calculate.',
    { 'operation!': { type: 'string', enum: ['add', 'subtract'] } },
  ],
  // The description only where the name says nothing.
  ['Read', 'weather_tool', 'Returns the weather of a city.'],
  ['Write', 'scribe', 'Creates a page.'],
  // In a list, acts of which none reads narrow it.
  [
    'Read',
    'list_adjustments',
    'List adjustments.',
    { action: { type: 'string', enum: ['credit', 'refund'] } },
  ],
  [
    'Destructive',
    'list_notes',
    'Notes.',
    { 'action!': { type: 'string', enum: ['list', 'delete'] } },
  ],
  // Nothing recognised.
  ['Unclassified', 'frobnicate'],
  // A verb that is not known, and what it acts on.
  ['Write', 'quux', 'Quux the frob.'],
  ['Write', 'tache', 'Pointe une tâche.'],
  ['Write', 'kintai', '本日の勤怠を打刻します。'],
  ['Unclassified', 'quux', 'Quux.'],
  // A description that only tells what comes back, under a name that may be read otherwise.
  ['Read', 'dm_history', 'List your conversations.'],
  ['Read', 'write_app', 'Retrieve the best practices for apps.'],
  ['Write', 'write_app', 'Retrieve the app or create it.'],
  ['Destructive', 'delete_app', 'Retrieve the app.'],
  ['Read', 'execute_step', 'Retrieve the guidance for a step.'],
  ['Read', 'lint-run', 'Run the linter and return what it found.'],
  ['Write', 'run_sync', 'Run the sync and return its id.'],
  ['Read', 'dag_runs', 'Runs of a graph with their state.'],
  ['Read', 'tianqi', '未来几天的天气预报。'],
  // What is made on the way and stays.
  ['Write', 'scan_servers', 'Scan for servers and automatically connect to them.'],
  ['Write', 'find_portal', 'Find the portal. If there is no portal yet, one is created.'],
  ['Read', 'list_grants', 'List grants. Most of them are created automatically.'],
  ['Read', 'recipe_scale', 'Scale a recipe up or down.'],
  [
    'Read',
    'calc_dates',
    'Date calculations: add to a date.',
    { action: { enum: ['add', 'diff'] } },
  ],
  // What is checked, and what is verified by it for good.
  ['Read', 'verify_signature', 'Verify the signature of a message.'],
  ['Write', 'verify_domain', 'Verify a domain.'],
  [
    'Write',
    'verify_email',
    'Verify an email address.',
    { email: { type: 'string' }, otp: { type: 'string' } },
  ],
  ['Read', 'verify_email', 'Verify an email address.', { email: { type: 'string' } }],
  // Dutch, Polish, Swedish, Turkish, Indonesian, Vietnamese.
  ['Destructive', 'verwijder_taak', 'Verwijdert een taak.'],
  ['Write', 'utworz_zadanie', 'Tworzy nowe zadanie na tablicy.'],
  ['Read', 'ordrar', 'Hämtar ordrar för en kund.'],
  ['Read', 'listele', 'Siparişleri listeler.'],
  ['Destructive', 'berkas', 'Menghapus berkas.'],
  ['Write', 'viec', 'Tạo công việc mới.'],
  // Nouns that measure, and how a thing is.
  ['Read', 'queue_length', 'Queue length over the last hour.'],
  ['Write', 'log_usage', 'Log usage of a machine.'],
  ['Read', 'open_positions', 'Open positions of an account.'],
  ['Read', 'overdue_invoices', 'Overdue invoices by customer.'],
  ['Read', 'most_active', 'Project with the most sessions.'],
  ['Read', 'check_safe', 'Edit-safety of a symbol.'],
  // Verbs of two words, and those that are seldom verbs.
  ['Write', 'check_in_guest', 'Welcome a guest.'],
  ['Write', 'hold_seats', 'Hold seats for ten minutes.'],
  ['Write', 'browser_check', 'Check a checkbox.'],
  ['Destructive', 'repl_kill', 'Kill a session.'],
  ['Write', 'find_socket', 'Find a socket, forward it over a port and list pages.'],
  ['Read', 'update_guide', 'Provides a checklist for an update.'],
];

for (const [category, name, description, args] of CASES) {
  test(`${name}${description ? ` (${description})` : ''} is ${category}`, () => {
    const rating = rate(tool(name, description, args));
    assert.equal(rating.category, category);
    if (category !== 'Unclassified') assert.notEqual(rating.categoryEvidence.length, 0);
  });
}

test('the words of the server and a shared prefix do not head a name', () => {
  const names = ['order_list', 'order_get', 'order_cancel', 'order_status'];
  const context = contextOf('@scope/order-mcp', names);
  const found = names.map((name) => rate(tool(name), context).category);
  assert.deepEqual(found, ['Read', 'Read', 'Destructive', 'Read']);
});

test('an accounting program books payments that are made elsewhere', () => {
  const names = ['create_payment', 'list_payments'];
  const found = (server: string) =>
    rate(tool('create_payment', 'Create a payment.'), contextOf(server, names)).category;
  assert.equal(found('xero'), 'Write');
  assert.equal(found('stripe'), 'Financial');
});

test('the methods of a family of requests, and the work of an agent, are told by the server', () => {
  const found = (server: string, name: string, siblings: string[]) =>
    rate(tool(name), contextOf(server, [name, ...siblings])).category;
  assert.equal(found('acme', 'api_put', ['api_get', 'api_post']), 'Execute');
  assert.equal(found('acme', 'api_put', ['api_get', 'api_delete']), 'Write');
  const session = (server: string) =>
    rate(tool('create_session', 'Creates a session.'), contextOf(server, [])).category;
  assert.equal(session('jules'), 'Execute');
  assert.equal(session('acme'), 'Write');
});

test('a verb that all names share is no prefix', () => {
  const names = ['list_a', 'list_b', 'list_c', 'list_d'];
  const context = contextOf('things', names);
  assert.deepEqual(
    new Set(names.map((name) => rate(tool(name), context).category)),
    new Set(['Read']),
  );
});

test('a server named like a verb does not act where another verb follows', () => {
  const context = contextOf('close-crm', ['close_list_leads', 'close_lead']);
  const found = ['close_list_leads', 'close_lead'].map(
    (name) => rate(tool(name), context).category,
  );
  assert.deepEqual(found, ['Read', 'Write']);
});

test('a verb that all names share is a prefix where other verbs follow it', () => {
  const names = [
    'protect_list_lights',
    'protect_get_camera',
    'protect_delete_file',
    'protect_list_files',
  ];
  const context = contextOf('unifi', names);
  const found = names.map((name) => rate(tool(name), context).category);
  assert.deepEqual(found, ['Read', 'Read', 'Destructive', 'Read']);
});

test('evidence quotes the definition exactly', () => {
  const given = tool('make_note', 'Creates, updates or deletes a note.');
  for (const { where, text, at } of rate(given).categoryEvidence) {
    const whole = where === '/name' ? given.name : given.description!;
    assert.equal(whole.slice(at, at! + text.length), text);
  }
});
