import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import { tool } from './tool.ts';

const LIST = { type: 'array', items: { type: 'string' } };

/** Definitions in which the object of the act, and not a word anywhere, decides. */
const CASES: Partial<Record<SignalId, { fires: unknown[][]; spares: unknown[][] }>> = {
  'url-argument': {
    fires: [['import_page', 'Imports a page.', { 'url!': 'string' }]],
    spares: [
      ['create_contact', 'Creates a contact.', { name: 'string', url: 'string' }],
      ['create_webhook', 'Creates a webhook.', { url: 'string' }],
    ],
  },
  'file-path-argument': {
    fires: [['save', '', { target: { type: 'string', description: 'File path to write to' } }]],
    spares: [['attach', '', { filename: 'string', content: 'string' }]],
  },
  'code-or-template-argument': {
    fires: [['list_things', '', { jq_filter: 'string' }]],
    spares: [['get_discount', '', { discount_code: 'string' }]],
  },
  'open-object': { fires: [['set_value', '', { value: {} }]], spares: [] },
  'reads-private-data': {
    fires: [
      ['get_details', 'Get the details of an order.'],
      ['orders-search', 'Find orders.'],
    ],
    spares: [
      ['count_orders', 'Counts orders.'],
      ['list_issue_types', 'Lists issue types.'],
    ],
  },
  'untrusted-content': {
    fires: [['get_pull_request', 'Get a pull request.']],
    spares: [['list_comment_templates', 'Lists templates.']],
  },
  messaging: {
    fires: [
      ['create_issue_comment', 'Adds a comment to an issue.', { body: 'string' }],
      ['send_file', 'Sends a file.', { chat_id: 'string' }],
      ['send_draft', 'Sends a draft.', { id: 'string' }],
      ['create_update', 'Creates an update on an item.', { body: 'string' }],
      ['create_note', 'Creates a note on an issue.', { body: 'string' }],
      ['cancel_order', 'Cancels an order.', { notify_customer: 'boolean' }],
      ['create_event', 'Creates an event.', { attendees: LIST }],
      ['decline_event', 'Declines an event.', { id: 'string' }],
      ['resend_code', 'Sends the code again.', { email: 'string' }],
      ['register', 'Registers an account. A code is sent to the address.', { email: 'string' }],
      ['update_comment', 'Updates a comment.', { body: 'string', mentions: LIST }],
    ],
    spares: [
      ['create_draft', 'Creates a draft email message. Use send_mail to send a message.'],
      ['update_comment', 'Updates a comment.', { body: 'string' }],
      ['mark_unread_room_message', 'Marks a message.', { id: 'string' }],
      ['email_check', 'Verifies an address.', { email: 'string' }],
      ['create_or_update_file', 'Creates or updates a file.', { text: 'string' }],
      ['create_reminder', 'Creates a reminder.', { title: 'string' }],
      ['chat', 'Send a message to an agent.', { message: 'string' }],
      ['update_send_as', 'Updates an alias.', { to: 'string' }],
      ['create_note', 'Creates a note on a contact.', { body: 'string' }],
      ['create_webhook', 'Creates a webhook.', { notify_url: 'string' }],

      ['queue_send_message', 'Send a message to a queue.'],
      ['send_keys', 'Sends keys.', { to: 'string' }],
    ],
  },
  'sends-outside': {
    fires: [
      ['upload_file', 'Uploads a file.', { file: 'string' }],
      ['create_work_item', 'Creates a work item.', { title: 'string' }],
      ['add_attachment', 'Adds a file to an issue.', { content: 'string' }],
      ['update_comment', 'Updates a comment.', { body: 'string' }],
      ['git_flow', 'Add all changes and push to remote.', { message: 'string' }],
      ['write_file', 'Writes a file.', { commit_message: 'string', content: 'string' }],
      ['manage_issues', '', { action: { type: 'string', enum: ['list', 'create'] } }],
    ],
    spares: [
      ['add_issue_to_release', 'Adds an issue to a release.'],
      ['upload_attachment', 'Uploads a file.', { attachment_field: 'string', file: 'string' }],
      ['push_schema', 'Push local schema changes for an app.', { app: 'string' }],
      ['publish_site', 'Publishes a site.', { site_id: 'string' }],
      ['ssh_upload', 'Uploads a file.', { file: 'string' }],
      ['create_address', 'Creates a presigned address for uploading.', { file: 'string' }],
      ['delete_file', 'Deletes a file.', { commit_message: 'string' }],
      ['create_test_case', 'Creates a test case.', { title: 'string' }],
      ['learning_feedback', 'Submit feedback on the quality of an action.', { reward: 'number' }],
      ['update_page', 'Updates a page of a notebook.', { content: 'string' }],
    ],
  },
  'permissions-change': {
    fires: [
      ['update_page', 'Updates a page.', { visibility: 'string' }],
      ['create_board', '', { kind: { type: 'string', enum: ['public', 'private'] } }],
      ['create_event', 'Creates an event.', { guestsCanInviteOthers: 'boolean' }],
      ['deploy_function', 'Deploys a function.', { verify_jwt: 'boolean' }],
      ['run_agent', '', { sandbox: { type: 'string', enum: ['off', 'danger-full-access'] } }],
      ['delete_user', 'Deletes a user.', { id: 'string' }],
      ['create_spaces_key', 'Creates a key.', { name: 'string' }],
      ['unlock_file', 'Unlocks a file.', { id: 'string' }],
      ['expose_port', 'Exposes a port.', { port: 'number' }],
      ['manage_domains', '管理环境安全域名白名单', { domains: LIST }],
      ['create_link', 'Creates an invitation link.', { room_id: 'string' }],
      ['publish_docs', 'Publishes pages. This makes them publicly available.', { id: 'string' }],
      ['manage_team', '', { action: { type: 'string', enum: ['list', 'add_member'] } }],
    ],
    spares: [
      ['update_token_price', 'Updates a price.', { price: 'number' }],
      ['update_message', 'Updates the visibility timeout of a message.', { timeout: 'number' }],
      ['decline_event', 'Declines the invitation to an event.', { id: 'string' }],
      ['remove_user_from_story', 'Removes a user from a story.', { story_id: 'string' }],
      ['assign_member_to_card', 'Assigns a member to a card.', { card_id: 'string' }],
      ['store_credential', 'Stores credentials of another service.', { data: 'string' }],
      ['create_access_request', 'Asks to be let into a team.', { team: 'string' }],
      ['delete_key', 'Deletes a key of a cache.', { key: 'string' }],
      ['create_design_token', 'Creates a design token.', { name: 'string' }],
      ['send_chat', 'Sends a chat.', { role: { type: 'string', enum: ['system', 'user'] } }],
      ['update_product', '', { visibility: { type: 'string', enum: ['visible', 'hidden'] } }],
      ['create_pair', '', { key_type: { type: 'string', enum: ['public', 'private'] } }],
      ['update_task', 'Updates a task.', { owner: 'string' }],
    ],
  },
  'container-target': {
    fires: [
      ['delete_topic', 'Deletes a topic (cascades to its lessons).'],
      ['remove_shelf', 'Removes a shelf and everything in it.'],
      ['clear_graph', 'Clears the knowledge graph.'],
      ['delete_corpus', 'Deletes a corpus.'],
      ['delete_topic', 'Deletes a topic and all its lessons.'],
      ['reset_app_data', 'Resets the data of an app.'],
      ['manage_board', '', { action: { type: 'string', enum: ['rename', 'delete'] } }],
      ['delete_node', 'Deletes a node of a Kubernetes cluster.'],
      ['restore_backup', 'Restores a backup and overwrites the database.'],
      [
        'manage_storage',
        '删除文件或目录。',
        { action: { type: 'string', enum: ['upload', 'delete'] } },
      ],
    ],
    spares: [
      ['delete_vertex', 'Deletes a vertex and all its relationships.'],
      ['clear_graph', 'Clears the graph of a bar chart.'],
      ['close_app', 'Closes an app.'],
      ['update_website_settings', 'Updates the settings of a website.'],
      ['delete_website_settings', 'Deletes the settings of a website.'],
      ['delete_comment', 'Deletes a comment and all its replies.'],
      ['replace_environment', 'Replaces the values of an environment.'],
      ['manage_board', '', { action: { type: 'string', enum: ['rename', 'delete_card'] } }],
      ['delete_node', 'Deletes a node of a drawing.'],
      ['remove_account', 'Removes a connected account from the cache.'],
      ['remove_servers', 'Removes servers from a firewall.'],
    ],
  },
  'live-system': {
    fires: [
      ['restart_thing', 'Restarts the radio.'],
      ['reboot_device', 'Reboots a router.'],
      ['complete_pr', 'Completes a pull request.'],
      ['start_switchover', 'Starts the switchover to a replica.'],
      ['restart_server', 'Restarts a server.'],
      ['firewall_add_rules', 'Adds rules to a firewall.'],
      ['kill', 'Ends a process.', { pid: 'number' }],
      ['deploy_local_folder', 'Deploys a folder.'],
      ['update_route', 'Updates a route of a Cloudflare worker.'],
      ['update_flag', 'Updates a flag in launchdarkly.'],
      ['create_items_live', 'Creates items and publishes them directly to the live site.'],
      [
        'manage_release',
        'Manages releases on github.',
        { action: { type: 'string', enum: ['list', 'create'] } },
      ],
      ['update_call', 'Updates a call with Twilio.'],
    ],
    spares: [
      ['restart_kernel', 'Restarts the kernel of a notebook.'],
      ['restart_quiz', 'Restarts a quiz.'],
      ['reboot_device', 'Reboots a phone.'],
      ['stop_app', 'Stops an app on a simulator.'],
      ['restart_browser', 'Restarts the browser.'],
      ['stop_task', 'Stops a task.', { id: 'number' }],
      ['update_route', 'Updates a route on a map.'],
      ['update_alias', 'Updates a mail alias.'],
      ['update_domain_payment_gateway', 'Updates a payment gateway.'],
    ],
  },
  bulk: {
    fires: [
      ['approve_requests', 'Approves all pending requests.', {}],
      ['run_on_group', 'Runs a check on every server of a group.', {}],
      [
        'paint',
        'Sets the background of a slide.',
        { pageIds: { ...LIST, description: 'IDs of the pages to update' } },
      ],
      [
        'stash',
        'Manages stashes.',
        { action: { type: 'string', enum: ['list', 'drop', 'clear'] } },
      ],
      ['delete_records', 'Deletes records.', { recordIds: LIST }],
      [
        'close_tabs',
        'Closes tabs.',
        { tabId: { type: 'string', description: 'Omit to close all tabs.' } },
      ],
      [
        'cancel_orders',
        'Cancels orders.',
        { orders: { type: 'string', description: 'Comma-separated orders' } },
      ],
      ['update_orders', 'Updates orders.', { where: 'string' }],
      ['clean_mail', 'Deletes all messages of a sender.', {}],
      ['tag_files', 'Sets a tag on multiple files.', {}],
      ['update_members', 'メンバーを一括で変更します。', {}],
      ['create_labels', 'Creates labels.', { labels: LIST }],
      ['add_observations', 'Adds observations.', { additions: LIST }],
      [
        'update',
        'Updates things.',
        { action: { type: 'string', enum: ['update_one', 'update_batch'] } },
      ],
    ],
    spares: [
      ['delete_tag', 'Deletes a tag and removes it from every contact.', { 'id!': 'string' }],
      [
        'update_page',
        'Updates a page.',
        {
          'pageId!': 'string',
          versionIds: { ...LIST, description: 'IDs of the versions to update' },
        },
      ],
      ['manage_note', 'Manages a note.', { action: { type: 'string', enum: ['show', 'clear'] } }],
      ['update_note', 'Updates a note.', { labelIds: LIST }],
      ['add_labels', 'Adds labels to a note.', { 'noteId!': 'string', labels: LIST }],
      ['epics-update', 'Updates an epic.', { ownerIds: LIST }],
      ['delete_one', 'Deletes one record.', { filter: 'string' }],
      [
        'approve',
        'Approves a request.',
        { all: { type: 'boolean', description: 'Follow all pages' } },
      ],
      ['fill_form', 'Fills multiple fields.', { fields: LIST }],
      ['create_record', 'Creates a record. For inserting multiple records use insert_many.', {}],
      ['run', 'Runs a command in a pod.', { command: LIST }],
      ['update_cells', 'Updates multiple cells.', { values: LIST }],
      ['merge_branches', 'Merges branches.', { branches: LIST }],
    ],
  },
  'long-running': {
    fires: [
      ['run_report', 'Starts a report and returns a job ID.'],
      ['trigger_pipeline'],
      ['run_rollback_pipeline'],
      ['refresh_item', 'Triggers a metadata refresh of an item.'],
      ['create_evaluation_run'],
      ['create_monitor'],
      ['schedule_release'],
      ['create_cron', 'Creates a cron trigger.'],
      ['sync_application'],
      ['deploy_site'],
      ['start_screen_recording'],
      ['update_asset', 'Updates an asset.', { async: 'boolean' }],
      ['manage_builds', '', { action: { type: 'string', enum: ['list', 'run_pipeline'] } }],
      ['open_tunnel', 'Opens a tunnel that keeps running until it is closed.'],
      ['modify_model', '修改模型。内置异步任务监控。'],
    ],
    spares: [
      ['get_report', 'Reads a report by its job ID.'],
      ['create_test_run', 'Creates a test run.'],
      ['activate_workflow', 'Starts a workflow.'],
      ['schedule_downtime'],
      ['create_recurring_invoice', 'Creates a recurring invoice.'],
      ['deploy_function'],
      ['scan_file', 'Runs a scan of a file.'],
      ['create_message', 'Creates a message. Set the poll for it.'],
      ['create_graph', 'Creates a graph; pass it to enqueue_graph.'],
      ['delete_cron'],
    ],
  },
  'paid-call': {
    fires: [
      ['run_agent', 'Runs an agent.', { maxCredits: 'number' }],
      ['create_team', 'Creates a billable unit.'],
      ['classify', 'Classifies text. Cost: $0.001.'],
      ['purchase_domain', 'Purchases a domain.'],
      ['edit_image', 'Edits an image.', { prompt: 'string' }],
      ['create_prediction'],
      ['create_branch', 'Creates a branch.', { confirm_cost_id: 'string' }],
      ['manage_env', '管理环境。涉及费用的操作需要确认。'],
    ],
    spares: [
      ['create_image', 'Creates an image of a disk.'],
      ['check_x402', 'Checks whether an address asks for an x402 payment.'],
      ['list_credits', 'Lists what costs 2 credits.'],
      ['get_keywords', 'Gets keywords with their cost per click.'],
      ['compare_versions', 'Compares versions; costs 2 requests of the interface.'],
      ['generate_qr_image'],
    ],
  },
  'returns-secret': {
    fires: [
      ['get_hook', 'Returns a hook with its signing secret.'],
      ['get_cookies'],
      ['create_token', 'Creates an access token.'],
      ['get_secret_by_name'],
      ['list_items', 'Lists items.', { includeSecrets: 'boolean' }],
      ['manage_auth', '', { action: { type: 'string', enum: ['list', 'create_api_key'] } }],
      ['expose_session', 'Returns a session token that the client must include.'],
      ['create_portal', 'Creates a portal. Login links are returned.'],
      ['create_key', 'Creates a key. The secret key is returned and never shown again.'],
      ['get_agent', '获取当前的身份信息和 API Key。'],
      ['get_app', 'Reads an app.\n# Response Schema\n{\n  api_key: {\n'],
    ],
    spares: [
      ['get_hook', 'Returns a hook; the signing secret is masked.'],
      ['get_file', 'Returns a file. Requires an API key.'],
      ['get_user', 'Returns the user of the provided API token.'],
      ['get_alerts', 'Gets alerts with SERVICE_API_KEY where it is set.'],
      ['get_auth_token', 'Gets auth token metadata.'],
      ['list_secrets'],
      ['get_design_token'],
      ['create_password', 'Sets a password.', { password: 'string' }],
    ],
  },
};

for (const [id, { fires, spares }] of Object.entries(CASES)) {
  const hit = (args: unknown[]) =>
    rate(tool(...(args as Parameters<typeof tool>)), contextOf('', [])).signals.find(
      (one) => one.id === id,
    );
  test(`${id} follows the object of the act`, () => {
    for (const args of fires) assert.ok(hit(args), JSON.stringify(args));
    for (const args of spares) assert.equal(hit(args), undefined, JSON.stringify(args));
  });
}
