/** A public list of risks or techniques. */
interface Framework {
  name: string;
  /** Which edition the ids are taken from. */
  edition: string;
}

/** The lists that signals are mapped to; sources: the lists themselves, read on 21 November 2026. */
export const FRAMEWORKS = {
  'owasp-mcp': { name: 'OWASP MCP Top 10', edition: '2025, beta' },
  'owasp-agentic': { name: 'OWASP Top 10 for Agentic Applications', edition: '2026' },
  'safe-mcp': { name: 'SAFE-MCP', edition: 'techniques of May 2026' },
} satisfies Record<string, Framework>;

export type FrameworkId = keyof typeof FRAMEWORKS;

/** Titles of the entries that signals are mapped to, as the lists print them. */
export const ENTRIES = {
  MCP01: 'Token Mismanagement & Secret Exposure',
  MCP02: 'Privilege Escalation via Scope Creep',
  MCP03: 'Tool Poisoning',
  MCP05: 'Command Injection & Execution',
  MCP06: 'Intent Flow Subversion',
  MCP08: 'Lack of Audit and Telemetry',
  MCP10: 'Context Injection & Over-Sharing',
  ASI01: 'Agent Goal Hijack',
  ASI02: 'Tool Misuse and Exploitation',
  ASI03: 'Identity and Privilege Abuse',
  ASI04: 'Agentic Supply Chain Vulnerabilities',
  ASI05: 'Unexpected Code Execution (RCE)',
  ASI08: 'Cascading Failures',
  ASI09: 'Human-Agent Trust Exploitation',
  ASI10: 'Rogue Agents',
  'SAFE-T1001': 'Tool Poisoning Attack (TPA)',
  'SAFE-T1008': 'Tool Shadowing Attack',
  'SAFE-T1101': 'Command Injection',
  'SAFE-T1102': 'Prompt Injection (Multiple Vectors)',
  'SAFE-T1104': 'Over-Privileged Tool Abuse',
  'SAFE-T1105': 'Path Traversal via File Tool',
  'SAFE-T1106': 'Autonomous Loop Exploit',
  'SAFE-T1302': 'High-Privilege Tool Abuse',
  'SAFE-T1309': 'Privileged Tool Invocation via Prompt Manipulation',
  'SAFE-T1401': 'Line Jumping',
  'SAFE-T1402': 'Instruction Steganography',
  'SAFE-T1403': 'Consent-Fatigue Exploit',
  'SAFE-T1501': 'Full-Schema Poisoning (FSP)',
  'SAFE-T1502': 'File-Based Credential Harvest',
  'SAFE-T1503': 'Env-Var Scraping',
  'SAFE-T1801': 'Automated Data Harvesting',
  'SAFE-T1803': 'Database Dump',
  'SAFE-T1804': 'API Data Harvest',
  'SAFE-T1911': 'Parameter Exfiltration',
  'SAFE-T2101': 'Data Destruction',
  'SAFE-T2102': 'Service Disruption',
} as const;

export type MappingId = keyof typeof ENTRIES;
export const MAPPING_IDS = Object.keys(ENTRIES) as MappingId[];

/** The list an entry stands in. */
export function frameworkOf(id: MappingId): FrameworkId {
  return id.startsWith('SAFE') ? 'safe-mcp' : id.startsWith('ASI') ? 'owasp-agentic' : 'owasp-mcp';
}

/** Where an entry can be read. */
export function addressOf(id: MappingId): string {
  switch (frameworkOf(id)) {
    case 'owasp-mcp':
      return 'https://github.com/OWASP/www-project-mcp-top-10/tree/main/2025';
    case 'owasp-agentic':
      return 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/';
    case 'safe-mcp':
      return `https://github.com/safe-agentic-framework/safe-mcp/tree/main/techniques/${id}`;
  }
}
