import type { About } from './about.ts';

export const callbackAddress: About = {
  definition: {
    fires:
      'An argument that names an address to which the server will send results or events later: `webhook`, `callback_url`, `notification_url`, `UploadURL`.',
    not: 'Switches such as “send a notification”, lists of people to tell, ids of addresses that were set up before, and the secret or version that belongs to a webhook.',
  },
  falsePositives: [
    'An argument that only picks which events a webhook sends is counted with the webhook it belongs to.',
    'A callback that a client library needs inside the same process has the same name and leaves nothing.',
  ],
  condition:
    'Where the argument may be left out, refuse calls that give it; if you need it, list your own addresses in place of the refusal. Where a call must give it, require https and a host from a list that you write.',
  mappings: {
    MCP10: 'Results leave for a third place that the conversation does not show.',
    ASI02: 'A convenience for long jobs becomes a way out for their results.',
    'SAFE-T1911': 'The address itself, or what is posted to it, carries data out.',
  },
  examples: {
    firing: [
      {
        server: 'firecrawl-mcp',
        tool: 'firecrawl_crawl',
        why: '`webhook` receives the crawled pages as they come.',
      },
      {
        server: 'runpod~~mcp-server',
        tool: 'run-endpoint',
        why: '`webhook` is called with the output when the job is done.',
      },
      {
        server: 'replicate-mcp',
        tool: 'create_deployments_predictions',
        why: '`webhook` is called as the prediction goes on.',
      },
    ],
    nearMisses: [
      {
        server: 'piotr-agier~~google-drive-mcp',
        tool: 'addPermission',
        why: '`sendNotificationEmail` switches a mail on or off and names no address.',
      },
      {
        server: 'backlog-mcp-server',
        tool: 'add_issue',
        why: '`notifiedUserId` lists members of the same service.',
      },
      {
        server: 'paddle~~paddle-mcp',
        tool: 'delete_notification_setting',
        why: '`notificationSettingId` names a destination that somebody set up before.',
      },
    ],
  },
};
