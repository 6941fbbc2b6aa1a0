import type { DialectId } from '#core/dialects/index.ts';
import { agentgateway } from './agentgateway.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilotCli } from './copilot-cli.ts';
import { cursor } from './cursor.ts';
import { dockerMcpGateway } from './docker-mcp-gateway.ts';
import type { Engine } from './engine.ts';
import { envoyAiGateway } from './envoy-ai-gateway.ts';
import { geminiCli } from './gemini-cli.ts';
import { intercept } from './intercept.ts';
import { openaiResponses } from './openai-responses.ts';
import { opencode } from './opencode.ts';
import { policyV1 } from './policy-v1.ts';
import { toolhive } from './toolhive.ts';
import { vscode } from './vscode.ts';

/** What reads each dialect. */
export const ENGINES: Record<DialectId, Engine> = {
  'policy-v1': policyV1,
  'claude-code': claudeCode,
  codex,
  cursor,
  vscode,
  'copilot-cli': copilotCli,
  'gemini-cli': geminiCli,
  opencode,
  'openai-responses': openaiResponses,
  toolhive,
  agentgateway,
  'envoy-ai-gateway': envoyAiGateway,
  'docker-mcp-gateway': dockerMcpGateway,
  intercept,
};
