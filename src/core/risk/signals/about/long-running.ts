import type { About } from './about.ts';

export const longRunning: About = {
  definition: {
    fires:
      'A tool starts work that goes on by itself: a pipeline, a crawl, a deployment, a recording, a scheduled job. Or its description says so: asynchronous, in the background, several minutes, a job id to ask for later. Or a switch lets the caller choose not to wait.',
    not: 'Asking how such work goes, fetching its result, and code samples or job titles that share the words.',
  },
  falsePositives: [
    'An id of a task in a to-do list is not the id of a job that runs.',
    'Descriptions that tell the model not to poll.',
  ],
  condition:
    'A quota for the hour: stopping the agent does not stop what it started. Keep the tool that cancels such work allowed.',
  mappings: {
    ASI08: 'Work piles up faster than it is looked at.',
    'SAFE-T2102': 'Started jobs use up what others need.',
  },
  examples: {
    firing: [
      {
        server: 'runpod~~mcp-server',
        tool: 'run-endpoint',
        why: 'A job is submitted, and only its id is returned.',
      },
      {
        server: 'replicate-mcp',
        tool: 'create_trainings',
        why: 'A training goes on for minutes after the call returned.',
      },
      {
        server: 'hostinger-api-mcp',
        tool: 'agency-hosting_createANewWebsiteV1',
        why: 'The set-up runs in the background.',
      },
    ],
    nearMisses: [
      {
        server: 'firebase-tools',
        tool: 'firebase_deploy_status',
        why: 'It asks for the state of a job that runs anyway.',
      },
      {
        server: 'firecrawl-mcp',
        tool: 'firecrawl_agent_status',
        why: 'It reads the progress of a run.',
      },
      {
        server: 'softeria~~ms-365-mcp-server',
        tool: 'format-excel-range-fill',
        why: 'The background is that of a cell.',
      },
    ],
  },
};
