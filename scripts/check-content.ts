/** @file Reads and checks the whole content folder; prints every problem. Exit codes: 0 fine, 2 bad content. */
import { formatProblem, ProblemsError } from '#core/problem.ts';
import { readContent } from '#data/read-content.ts';

try {
  const { servers } = readContent();
  const tools = servers.reduce((sum, server) => sum + server.tools.length, 0);
  console.log(`${servers.length} servers, ${tools} tools`);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  process.exitCode = 2;
}
