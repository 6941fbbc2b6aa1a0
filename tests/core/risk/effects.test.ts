import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rate } from '#core/risk/rate.ts';
import type { Category } from '#core/risk/vocabulary.ts';
import { tool, type Args } from './tool.ts';

const STUDIED = { type: 'string', description: 'The SQL to analyze' };
const DESTINATION = { type: 'string', description: 'Destination address' };

/** Pairs of a case that fires and one that comes near: what arguments and sentences add to a name. */
const CASES: [category: Category, name: string, description?: string | undefined, args?: Args][] = [
  // What the caller gives is run.
  ['Execute', 'evaluate_expression', 'Evaluate in the debug context.', { 'expression!': 'string' }],
  ['Read', 'evaluate_expression', 'Evaluate a math expression.', { 'expression!': 'string' }],
  ['Execute', 'start_debugging', 'Start debugging a script.', { 'scriptPath!': 'string' }],
  ['Write', 'create_debug_session', 'Create a session.', { executablePath: 'string' }],
  ['Execute', 'deploy_local_folder', 'Deploy a folder.', { 'folderPath!': 'string' }],
  ['Write', 'deploy_app', 'Deploy by tag.', { 'tag!': 'string' }],
  ['Write', 'deploy_plan', 'Compute what a deployment would do.', { cwd: 'string' }],
  [
    'Execute',
    'test_app',
    'Test on a simulator.',
    { extraArgs: { type: 'array', items: { type: 'string' } } },
  ],
  ['Execute', 'aggregate', 'Run an aggregation.', { 'pipeline!': { type: 'array' } }],
  ['Execute', 'create_run', 'Start a run.', { 'inputs!': { type: 'object' } }],
  ['Write', 'create_test_run', 'Create a test run.', { 'title!': 'string' }],
  ['Execute', 'add_job', 'Add a job to the queue.', { 'data!': { type: 'object' } }],
  ['Write', 'add_row', 'Add a row to the sheet.', { 'data!': { type: 'object' } }],
  ['Execute', 'run_project', 'Run the project.', { 'projectId!': 'string' }],
  ['Execute', 'explain_query', 'Explain a query.', { 'sql!': STUDIED, analyze: 'boolean' }],
  ['Read', 'explain_query', 'Explain a query.', { 'sql!': STUDIED }],
  ['Execute', 'query_graphql', 'Query the endpoint.', { 'query!': 'string' }],
  ['Read', 'search_graphql_schema', 'Search the schema.', { 'query!': 'string' }],
  ['Write', 'take_screenshot', 'Take a screenshot.', { filename: 'string' }],
  ['Read', 'take_screenshot', 'Take a screenshot.', { ref: 'string' }],
  ['Financial', 'confirm_order', 'Place the order in the cart.'],
  ['Write', 'confirm_order', 'Confirm what was ordered.'],
  // A choice of things is none of acts, and one act may be worse than one that runs.
  [
    'Read',
    'coin',
    'Coin data.',
    { 'action!': { type: 'string', enum: ['trade_data', 'exchange_listing'] } },
  ],
  [
    'Destructive',
    'saved_filter',
    'Saved filters.',
    { 'action!': { type: 'string', enum: ['get', 'delete', 'execute_filter'] } },
  ],
  [
    'Destructive',
    'domains',
    'Domains.',
    {
      params: {
        type: 'object',
        properties: { action: { type: 'string', enum: ['list', 'add', 'remove'] } },
      },
    },
  ],
  // A destination ends a journey, or keeps an answer.
  ['Read', 'get_route', 'Get a route.', { 'origin!': 'string', 'destination!': DESTINATION }],
  ['Write', 'get_table', 'Get a table.', { 'destination!': DESTINATION }],
  ['Destructive', 'clean_queue', 'Clean jobs.'],
  ['Destructive', 'summarize_log', 'Summarize it.', { delete_raw: 'boolean' }],
  ['Write', 'set_state', 'Set the state or clear the flag.'],
  ['Execute', 'process_write', 'Write to a process.', { 'input!': 'string' }],
  [
    'Execute',
    'call_service',
    'Call a service.',
    { 'service!': 'string', data: { type: 'object' } },
  ],
  ['Write', 'call_service', 'Call a service.', { 'service!': 'string' }],
  [
    'Execute',
    'proxy',
    'Proxy a tool call.',
    { 'tool_name!': 'string', 'args!': { type: 'object' } },
  ],
  ['Write', 'add_service', 'Add a service.', { 'service!': 'string', data: { type: 'object' } }],
  ['Execute', 'chat', 'Sends a message to the subagent.', { 'prompt!': 'string' }],
  [
    'Execute',
    'ask_helper',
    'Ask for help.',
    { 'query!': { description: 'What you want, in plain language.' } },
  ],
  ['Write', 'create_agent', 'Create an agent.', { 'prompt!': 'string' }],
  [
    'Execute',
    'write_query',
    'Execute a statement.',
    { 'query!': { description: 'SQL to execute' } },
  ],
  ['Write', 'save_query', 'Save a query.', { 'query!': { description: 'SQL to execute' } }],
  ['Execute', 'execute_method', 'Execute a method.', { 'method!': 'string', args_json: 'string' }],
  ['Write', 'create_query', 'Create a saved query.', { 'sql!': 'string' }],
  ['Financial', 'send_coin', 'Send coins to an address.', { 'to!': 'string', 'amount!': 'number' }],
  ['Write', 'send_quote', 'Send a quote.', { 'to!': 'string', amount: 'number', body: 'string' }],
  ['Write', 'request-review', 'Request a review.', { 'webhookUrl!': 'string', data: 'string' }],
  ['Write', 'automation', undefined, { 'action!': { enum: ['list', 'toggle', 'trigger'] } }],
  ['Destructive', 'clear_values', 'Clear values in a range.', { 'range!': 'string' }],
  ['Write', 'clear_filter', 'Clear the filter.'],
  ['Execute', 'build_image', 'Build an image.', { 'context_path!': 'string' }],
  ['Read', 'build_query', 'Build a query.', { 'path!': 'string' }],
  ['Execute', 'install_chart', 'Install a chart.', { 'chart!': 'string' }],
  ['Write', 'install_theme', 'Install a theme.', { 'name!': 'string' }],
  ['Execute', 'deploy_site', 'Deploy a site.', { 'git_repo!': 'string', source_url: 'string' }],
  ['Execute', 'run_container', 'Run an image in a container.', { 'image!': 'string' }],
  ['Execute', 'research_agent', 'Research the web.', { 'prompt!': 'string' }],
  [
    'Execute',
    'http_post',
    'Perform a POST request.',
    { 'url!': 'string', 'value!': { type: 'string', description: 'Data to post in the body' } },
  ],
  // What is known is only started again, or asked.
  ['Write', 'run_monitor', 'Runs a monitor and returns its results.', { 'monitorId!': 'string' }],
  [
    'Execute',
    'run_monitor',
    'Runs a monitor.',
    { 'monitorId!': 'string', input: { type: 'object' } },
  ],
  ['Execute', 'run_tests', 'Run the tests.'],
  ['Write', 'rerun_workflow', 'Rerun a workflow.', { 'workflowId!': 'string' }],
  ['Read', 'execute_card', 'Execute a saved question.', { 'card_id!': 'string' }],
  [
    'Read',
    'run_soql_query',
    'Run a SOQL query.',
    { 'query!': { type: 'string', description: 'SOQL query to run' } },
  ],
  ['Read', 'query_logs', 'Runs a custom read-only ClickHouse SQL query.', { 'sql!': 'string' }],
  [
    'Execute',
    'execute_ddl',
    'Executes DDL.',
    { 'query!': { type: 'string', description: 'SQL to execute, no SELECT queries' } },
  ],
  [
    'Read',
    'analyze_query',
    'Analyzes a query.',
    { 'query!': { type: 'string', description: 'The SQL query to analyze' } },
  ],
  [
    'Write',
    'json_append',
    'Append a value.',
    { 'table!': 'string', where: { type: 'string', description: 'WHERE clause' } },
  ],
  // An argument chooses the act.
  [
    'Destructive',
    'tags',
    'Work with tags.',
    { 'mode!': { type: 'string', enum: ['list', 'create', 'delete'] } },
  ],
  ['Write', 'read_things', 'Things.', { 'action!': { type: 'string', enum: ['list', 'create'] } }],
  ['Read', 'list_events', 'List events.', { action: { type: 'string', enum: ['list', 'delete'] } }],
  [
    'Read',
    'regex',
    'Regular expressions.',
    { 'action!': { type: 'string', enum: ['test', 'match', 'replace'] } },
  ],
  [
    'Write',
    'create_request',
    'Create a request.',
    { method: { type: 'string', enum: ['GET', 'PUT', 'POST', 'DELETE', 'COPY', 'PURGE'] } },
  ],
  [
    'Write',
    'create_rule',
    'Create a rule.',
    {
      'actions!': {
        type: 'array',
        items: {
          type: 'object',
          properties: { action: { type: 'string', enum: ['move', 'delete'] } },
        },
      },
    },
  ],
  [
    'Destructive',
    'push_files',
    'Push files.',
    {
      'files!': {
        type: 'array',
        items: {
          type: 'object',
          properties: { action: { type: 'string', enum: ['create', 'delete'] } },
        },
      },
    },
  ],
  [
    'Destructive',
    'memory',
    'Memory operations.',
    {
      'action!': {
        anyOf: ['read', 'delete'].map((act) => ({
          type: 'object',
          properties: { action: { const: act } },
        })),
      },
    },
  ],
  // A switch or a mode loses what is there.
  ['Destructive', 'init_database', 'Initialise.', { reset: 'boolean' }],
  ['Destructive', 'create_view', 'Create a view.', { or_replace: 'boolean' }],
  ['Destructive', 'rename_collection', 'Rename.', { dropTarget: 'boolean' }],
  [
    'Destructive',
    'get_errors',
    'Get errors.',
    { clear: { type: 'boolean', description: 'Empty the buffer after reading' } },
  ],
  [
    'Write',
    'fill_field',
    'Fill a field.',
    { clear: { type: 'boolean', description: 'Clear existing text first' } },
  ],
  ['Write', 'set_proxy', 'Set the proxy.', { clearCache: 'boolean' }],
  ['Write', 'merge_request', 'Merge it.', { remove_source_branch: 'boolean' }],
  ['Read', 'validate_records', 'Validate records.', { overwrite: 'boolean' }],
  ['Read', 'crawl_page', 'Crawl a page.', { clean_html: 'boolean' }],
  [
    'Destructive',
    'update_page',
    'Update a page.',
    { 'type!': { type: 'string', enum: ['replace_content', 'insert_content'] } },
  ],
  [
    'Destructive',
    'insert_data',
    'Insert data into a table.',
    { write_disposition: { type: 'string', enum: ['WRITE_APPEND', 'WRITE_TRUNCATE'] } },
  ],
  [
    'Write',
    'create_text',
    'Create text.',
    { autoResize: { type: 'string', enum: ['NONE', 'TRUNCATE'] } },
  ],
  // Sentences say that something is lost.
  [
    'Destructive',
    'update_keys',
    'Replaces the account’s keys. Existing keys that are not given are removed.',
  ],
  ['Destructive', 'close_account', 'Close an account. This action cannot be undone.'],
  ['Write', 'send_mail', 'Send a mail. This cannot be undone.'],
  ['Destructive', 'import_dump', 'Imports a dump and is destructive to existing data.'],
  ['Write', 'import_notes', 'Import notes. This is not destructive.'],
  ['Write', 'update_tags', 'Replaces existing tags completely.'],
  // Verbs that lose only with some objects.
  ['Destructive', 'restore_snapshot'],
  ['Write', 'restore_page'],
  ['Destructive', 'rollback_transaction'],
  ['Write', 'rollback_version'],
  ['Write', 'clear_cache'],
  ['Write', 'clear_cache', '清除缓存。'],
  ['Destructive', 'clear_history'],
  ['Write', 'terminate_app'],
  ['Destructive', 'terminate_session'],
  ['Write', 'trash_message'],
  ['Destructive', 'empty_trash'],
  ['Write', 'delete_asset_relations'],
  ['Destructive', 'delete_relations'],
  ['Write', 'pantry_remove', 'Remove ingredients from your pantry.'],
  ['Destructive', 'remove_nodes', 'Remove nodes from a diagram file.'],
  ['Read', 'select_query', 'Executes read-only SELECT statements.', { 'query!': 'string' }],
  ['Destructive', 'clean', 'Clean build products.'],
  ['Destructive', 'alter_table', 'Alter a table.', { 'operation!': 'string' }],
  ['Destructive', 'checkout', 'Switch branches or restore working tree files.'],
  ['Write', 'session_close', 'Close the session and reset the context.'],
  ['Write', 'stop_run', 'Stop/terminate a running job.'],
  ['Write', 'unassign_user', 'Remove the user as owner.'],
  ['Write', 'reset_notification_count', 'Reset the count.'],
  ['Write', 'set_memberships', 'Set, add, or remove group memberships.'],
  [
    'Destructive',
    'batch_update',
    'Update orders.',
    { update: { type: 'array' }, delete: { type: 'array' } },
  ],
  ['Write', 'modify_labels', 'Modify labels.', { removeLabelIds: { type: 'array' } }],
  [
    'Destructive',
    'scaffold',
    'Scaffold a package.',
    { force: { type: 'boolean', description: 'Overwrite existing files' } },
  ],
  [
    'Write',
    'scaffold',
    'Scaffold a package.',
    { safe: { type: 'boolean', description: 'Stop instead of overwriting' } },
  ],
  [
    'Destructive',
    'system_tools',
    'System tools.',
    { 'toolId!': { type: 'string', enum: ['clear_sessions', 'add_indexes', 'reset_roles'] } },
  ],
  ['Write', 'update_contact', 'Update a contact. The addresses array is replaced entirely.'],
  ['Execute', 'run_evaluation_test_case', 'Run an evaluation test case.'],
  [
    'Execute',
    'http_delete',
    'Perform a DELETE request.',
    { 'url!': 'string', headers: { type: 'object' } },
  ],
  ['Destructive', 'delete_file', 'Delete a file.', { 'path!': 'string' }],
  [
    'Destructive',
    'put_config',
    'Create or replace the configuration.',
    { 'body!': { type: 'object' } },
  ],
  ['Write', 'create_note', 'Creates or replaces a note.', { 'text!': 'string' }],
  [
    'Execute',
    'navigate_page',
    'Go to a URL.',
    { initScript: { type: 'string', description: 'JavaScript to run on each page' } },
  ],
  [
    'Write',
    'create_function',
    'Create a function.',
    { code: { type: 'string', description: 'JavaScript code' } },
  ],
  [
    'Execute',
    'install_server',
    'Install a server.',
    { 'name!': 'string', args: { type: 'array' }, env: { type: 'array' } },
  ],
  [
    'Execute',
    'run_endpoint_sync',
    'Submit a job to an endpoint.',
    { 'input!': { type: 'object' } },
  ],
  [
    'Write',
    'debugger',
    'Debugger acts.',
    { 'action!': { type: 'string', enum: ['run', 'pause', 'step'] } },
  ],
  [
    'Write',
    'bisect',
    'Search the history.',
    { 'action!': { type: 'string', enum: ['start', 'good', 'reset'] } },
  ],
  ['Read', 'bash_domain', 'Get the domain of the sandbox.'],
  ['Destructive', 'drop_foreign_key', 'Drops a foreign key constraint.'],
  [
    'Write',
    'rerun_workflow',
    'Rerun a workflow.',
    { params: { type: 'object', properties: { workflowId: { type: 'string' } } } },
  ],
];

for (const [category, name, description, args] of CASES) {
  test(`${name}${description ? ` (${description})` : ''} is ${category}`, () => {
    assert.equal(rate(tool(name, description, args)).category, category);
  });
}
