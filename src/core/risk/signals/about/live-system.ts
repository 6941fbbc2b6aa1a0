import type { About } from './about.ts';

export const liveSystem: About = {
  definition: {
    fires:
      'A tool that changes something, and whose name, first sentence or choice of act deploys, promotes, releases or rolls back, merges a branch or a request, starts, stops, scales or ends a server, service or process, restarts what runs for others, or changes DNS, a firewall, a certificate, environment variables, feature flags, or what a hosting platform serves with.',
    not: 'Reading such things; making what nobody uses yet; merging cells, ranges or texts; restarting a tool, browser or simulator of one’s own.',
  },
  falsePositives: [
    'A plan of a deployment, which changes nothing yet, is counted where its name starts with the verb.',
    'A deployment that is deleted after it was taken out of use is counted with one that serves.',
  ],
  condition:
    'Fix the environment, branch or project by a condition where it is an argument; otherwise have each call asked about. A quota of a few an hour is enough for a release.',
  mappings: {
    ASI02: 'A permitted call at the wrong moment.',
    ASI10: 'An agent goes on after it was told to stop, where others already depend on it.',
    'SAFE-T1104': 'The right to change what is live is broader than the task.',
  },
  examples: {
    firing: [
      {
        server: 'firebase-tools',
        tool: 'firebase_deploy',
        why: 'What is deployed is live for users at once.',
      },
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'merge_pull_request',
        why: 'The target branch changes for everybody.',
      },
      {
        server: 'circleci~~mcp-server-circleci',
        tool: 'run_rollback_pipeline',
        why: 'An earlier version takes the place of the running one.',
      },
    ],
    nearMisses: [
      {
        server: 'firebase-tools',
        tool: 'firebase_deploy_status',
        why: 'It asks how a deployment went.',
      },
      {
        server: 'piotr-agier~~google-drive-mcp',
        tool: 'mergeGoogleSheetCells',
        why: 'Cells of a sheet are merged.',
      },
      {
        server: 'replicate-mcp',
        tool: 'list_deployments',
        why: 'It lists deployments.',
      },
    ],
  },
};
