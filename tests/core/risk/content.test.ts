import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { tool } from './tool.ts';

type Row = [server: string, name: string, description: string, signals: string];

/** What a reading call brings back, by the server it belongs to: p for private data, o for text of outsiders. */
const ROWS: Row[] = [
  ['page-reader', 'read_url', 'Convert any URL to text.', 'o'],
  ['some', 'http_get', 'Make an HTTP GET request to the specified URL.', 'o'],
  ['some', 'get_url', 'Get the URL of a file.', ''],
  ['some', 'get_summary', 'Extracts the text of a website.', 'o'],
  ['some', 'get_score', 'Get the performance score of a website.', ''],
  ['g-search', 'google_search', 'Search for information.', 'o'],
  ['toolbox', 'perplexity_research', 'Deep research.', 'o'],
  ['toolbox', 'get_thread', 'Get a thread from LinkedIn.', 'o'],
  ['toolbox', 'get_profile', "Get the user's LinkedIn profile.", 'p'],
  ['train-12306', 'query_tickets', 'Tickets of a day.', ''],
  ['google-ads', 'list_ads', 'Ads of a campaign.', ''],
  ['hacker-news', 'get_item', 'Get one.', 'o'],
  ['jinaai', 'get_answer', 'Get one.', 'o'],
  ['helper', 'get_rust_package', 'One package.', 'o'],
  ['helper', 'get_package_versions', 'Versions of a package.', ''],
  ['strava-mcp-server', 'get-activity-laps', '', 'p'],
  ['strava-mcp-server', 'get-server-version', '', ''],
  ['xero-mcp-server', 'list-aged-payables', '', 'p'],
  ['xero-mcp-server', 'list-tax-rates', '', ''],
  ['xero-mcp-server', 'list-quotes', '', 'p'],
  ['stockquotes', 'get_quotes', '', ''],
  ['shopify-mcp', 'get-locations', '', ''],
  ['trello', 'get_cards', '', 'po'],
  ['todoist', 'get_cards', '', 'p'],
  ['metabase', 'get_cards', '', ''],
  ['kubernetes', 'list_events', '', ''],
  ['google-calendar', 'list_events', '', 'p'],
  ['debugger', 'list_threads', '', ''],
  ['github', 'get_pull_request_commits', '', 'po'],
  ['sonarqube', 'issues', 'Search for issues.', 'p'],
  ['drive', 'search', 'Search for files.', ''],
  ['video-net', 'list_reviews', 'Reviews of a product.', 'o'],
  ['some', 'get_transcript', 'Transcript of a meeting.', 'po'],
  ['some', 'get_transcript', 'Transcript of one.', 'p'],
  ['linear', 'get_project_documents', 'Documents of a project.', ''],
  ['linear', 'documents_get', 'A document.', 'p'],
  ['opensearch', 'search', 'Search an index.', 'p'],
  ['news', 'latest', 'Latest headlines.', 'o'],
  ['some', 'tail_logs', 'Latest log lines of a service.', 'po'],
  ['some', 'tail_logs', 'Latest log lines of a build.', 'p'],
  ['s3', 'presign_object', 'Presigned URL to get an object.', ''],
  ['mysql', 'analyze_query', 'Analyzes a query.', ''],
  ['drive', 'search', 'Search for files and return matching lines.', 'p'],
  ['files', 'search_files', 'Search for files matching a pattern.', ''],
  ['files', 'list_documents', '', ''],
  ['files', 'get_document_info', '', ''],
  ['cms', 'pages_get_content', '', 'p'],
  ['cms', 'pages_get_metadata', '', ''],
  ['git', 'diff', 'Shows changes.', 'p'],
  ['some', 'get_total_worklogs', '', ''],
  ['some', 'echo', 'Echoes back a message.', ''],
  ['some', 'list_profiles', '', ''],
  ['some', 'get_profile', '', 'p'],
  ['some', 'query_database', '', 'p'],
  ['some', 'get_database', '', ''],
  ['some', 'show_garage', 'Shows your garage.', 'p'],
  ['some', 'show_garage', 'Shows MySQL garages.', ''],
  ['some', 'get_invoice_pdf', 'Retrieves a link to an invoice PDF.', ''],
  ['some', 'db_cluster_list_users', '', ''],
  ['some', 'list_task_lists', '', ''],
  ['some', 'get_playgrounds', 'Get all user playgrounds.', 'p'],
  ['some', 'ask_sql', 'Converts SQL to a request.', ''],
  ['brave', 'local_search', 'Searches for places.', 'o'],
  ['brave', 'credits', '', ''],
  ['perplexity', 'ask', 'Answers a question.', 'o'],
  ['wikipedia', 'search', '', 'o'],
  ['reddit', 'get_comments', '', 'o'],
  ['retell', 'get_call', '', 'po'],
  ['retell', 'list_calls', '', 'p'],
  ['tauri', 'get_console_logs', '', 'p'],
  ['browser', 'get_console_logs', '', 'po'],
  ['kubernetes', 'pods_log', 'Get logs of a pod.', 'po'],
  ['vercel', 'get_runtime_logs', '', 'po'],
  ['vercel', 'get_deployment_build_logs', '', 'p'],
  ['some', 'get_runtime_logs', '', 'p'],
  ['sentry', 'search_events', '', 'po'],
  ['typeform', 'list_responses', '', 'po'],
  ['some', 'list_responses', '', ''],
  ['fireflies', 'get_transcript', '', 'po'],
  ['telegram', 'get_history', '', 'po'],
  ['slack', 'read_channel', '', 'po'],
  ['slack', 'get_channel', '', ''],
  ['imap', 'search', '', 'po'],
  ['mastodon', 'get_timeline', '', 'o'],
  ['gitlab', 'list_mr_notes', '', 'po'],
  ['figma', 'get_comments', '', 'po'],
  ['search', 'search_arxiv', '', 'o'],
  ['npm', 'search_packages', '', 'o'],
  ['yelp', 'search_businesses', '', 'o'],
  ['confluence', 'search', '', 'p'],
  ['notion', 'search', '', 'p'],
  ['s3', 'get_object', '', 'p'],
  ['s3', 'list_objects', '', ''],
  ['serena', 'find_symbol', '', 'p'],
  ['lsp', 'find_references', '', ''],
  ['moodle', 'get_grades', '', 'p'],
  ['wazuh', 'get_alerts', '', 'p'],
  ['dynamodb', 'get_item', '', 'p'],
  ['fhir', 'get_medications', '', 'p'],
  ['n8n', 'get_workflow', '', 'p'],
  ['n8n', 'list_workflows', '', ''],
  ['toolbox', 'deck_get_cards', '', 'p'],
  ['toolbox', 'jira_get_cards', '', 'po'],
  ['toolbox', 'get_cards', '', ''],
  ['amocrm', 'get_pipeline_events', '', 'p'],
  ['scrum', 'get_pipeline_events', '', ''],
  ['agentmail', 'search', '', 'po'],
  ['gmail', 'list_conversations', '', 'po'],
  ['messages', 'list_conversations', '', 'p'],
  ['lichess', 'get_player_profile', '', 'o'],
  ['lichess', 'list_club_members', '', ''],
  ['linkedin', 'get_company_profile', '', 'o'],
  ['intranet', 'get_company_profile', '', 'p'],
  ['zotero', 'get_item_metadata', '', 'po'],
  ['zotero', 'list_collections', '', ''],
  ['orthanc', 'get_image_frame', '', 'p'],
  ['nessus', 'list_issues', '', 'p'],
  ['gcal', 'find_availability', '', 'p'],
  ['osm', 'find_address', '', ''],
  ['slack', 'download_file', '', 'po'],
  ['slack', 'commands_get_global', '', ''],
  ['bullhorn', 'list_goals', '', 'p'],
  ['rental', 'list_stores', '', ''],
  ['rollbar', 'list_items', '', 'po'],
  ['leads', 'get_linkedin_profile', '', 'o'],
  ['leads', 'get_profile', '', 'p'],
  ['salesforce', 'search_objects', '', ''],
  ['nvd', 'list_vendors', '', ''],
  ['some', 'get_user_profiles', '', 'p'],
  ['some', 'get_quality_profiles', '', ''],
  ['some', 'search', 'Searches for tasks of a team.', 'p'],
  ['some', 'search', 'Looks through the chat messages of a team.', 'po'],
  ['some', 'search', 'Searches for icons.', ''],
  ['toolbox', 'tripadvisor_get_hotel', '', ''],
  ['toolbox', 'airbnb_get_rental', '', 'o'],
  ['mail', 'list_emails', 'Lists recently sent emails.', 'p'],
  ['toolbox', 'threads_get_user', '', 'o'],
  ['webcrawler', 'get_place', '', ''],
  ['miro', 'get-shape-item', '', 'p'],
  ['queues', 'get_jobs', '', ''],
  ['bullmq', 'get_jobs', '', 'p'],
  ['mail', 'list_sent_emails', '', 'p'],
  ['mail', 'get_attachment', 'Returns an attachment.', 'po'],
  ['mail', 'get_attachment', 'Returns name and download URL of an attachment.', ''],
  ['twitter', 'get_user', '', 'o'],
  ['twitter', 'get_user', 'Gets the authenticated user.', 'p'],
  ['scrum', 'get_sprint', 'Gets sprint details and issues.', 'po'],
  ['scrum', 'get_sprint', 'Gets sprint details and dates.', ''],
  ['todoist', 'list_stories', '', 'p'],
  ['jira', 'list_stories', '', 'po'],
  ['lunchmoney', 'get_balance_history', '', 'p'],
  ['some', 'get_velocity_history', '', ''],
  ['prometheus', 'list_label_values', '', ''],
  ['jira', 'search', '', 'po'],
  ['todoist', 'search', '', 'p'],
  ['retailcrm', 'get_orders_summary', 'Returns statistics of the orders of a day.', ''],
];

test('where the name of a server is no known one, its tools tell together what it is', () => {
  const among = (...others: string[]) =>
    rate(tool('get_profile'), contextOf('some', ['get_profile', ...others])).signals.map(
      ({ id }) => id,
    );
  assert.ok(among('follow_user', 'upvote_entry', 'get_timeline').includes('untrusted-content'));
  assert.ok(!among('follow_user', 'get_settings', 'get_plan').includes('untrusted-content'));
});

test('a flag adds text of others to an answer', () => {
  const flagged = (name: string) =>
    rate(tool('get_channel', 'Returns a channel.', { [name]: { type: 'boolean' } })).signals.map(
      ({ id }) => id,
    );
  assert.ok(flagged('include_messages').includes('untrusted-content'));
  assert.ok(flagged('withComments').includes('reads-private-data'));
  assert.ok(!flagged('include_metadata').includes('untrusted-content'));
  assert.ok(!flagged('mute_messages').includes('untrusted-content'));
});

for (const [server, name, description, expected] of ROWS) {
  test(`${name} of ${server} reads ${expected === '' ? 'nothing of anybody' : expected}`, () => {
    const { signals } = rate(tool(name, description), contextOf(server, [name]));
    const ids = new Set(signals.map(({ id }) => id));
    const found =
      (ids.has('reads-private-data') ? 'p' : '') + (ids.has('untrusted-content') ? 'o' : '');
    assert.equal(found, expected);
  });
}
