import type { About } from './about.ts';

export const filePathArgument: About = {
  definition: {
    fires:
      'An argument that names a file or folder of the machine the server runs on: `path`, `file_path`, `outputDir`, `cwd`; or one of any name whose description says that it takes a path. A tool whose schema lists no argument counts where its description says that it takes one.',
    not: 'Paths inside something else: in a repository (an argument for the owner or the repository stands beside it), in a bucket or a site, in an API, in a JSON document, in a sandbox or on another machine; a file name beside the content itself; and arguments that hold an id or a choice.',
  },
  falsePositives: [
    'A path on a remote service whose schema gives no other hint, such as the path of a group or of a web page, looks like a local one.',
    'A path that the server only shows or keeps, and never opens, is counted too.',
  ],
  condition:
    'Require a root that you choose, and refuse `..` and absolute paths outside of it. A policy sees the words and no links on the disk: only the server can stop a path that leaves the root through a symbolic link.',
  mappings: {
    MCP05: 'A path that the caller writes can leave the folder it was meant for.',
    MCP02: 'The call reads and writes with all rights of the user who started the server.',
    ASI02: 'A tool for project files reaches keys and settings beside them.',
    'SAFE-T1105': 'Parts such as `..` climb out of the folder.',
    'SAFE-T1502': 'Key files and `.env` stand at known paths.',
  },
  examples: {
    firing: [
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'read_file',
        why: '`path` is opened on the server’s own disk.',
      },
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'download_attachment',
        why: '`savePath` says where a file from a stranger’s mail is written.',
      },
      {
        server: 'cclsp',
        tool: 'find_definition',
        why: '`file_path` is read by a language server.',
      },
    ],
    nearMisses: [
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'get_file_contents',
        why: 'With `owner` and `repo` beside it, `path` is inside a repository.',
      },
      {
        server: 'figma-developer-mcp',
        tool: 'get_figma_data',
        why: '`fileKey` is the id of a document and not a path.',
      },
      {
        server: 'aashari~~mcp-server-atlassian-jira',
        tool: 'jira_get',
        why: 'Its own description says that `path` is the path of an API.',
      },
    ],
  },
};
