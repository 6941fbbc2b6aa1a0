import { takesText, type Definition } from '../definition.ts';
import { argumentsThat, has, type Signal } from './signal.ts';

const DATABASE = new Set(
  'sql postgres postgresql mysql mariadb sqlite duckdb bigquery snowflake clickhouse redshift mssql oracle libsql turso cypher neo4j supabase neon'.split(
    ' ',
  ),
);

function speaksSql({ nameWords, sentences, context }: Definition): boolean {
  if (nameWords.some(({ word }) => DATABASE.has(word))) return true;
  if ([...context.serverWords].some((word) => DATABASE.has(word))) return true;
  return sentences.slice(0, 3).some(({ tokens }) => tokens.some(({ word }) => DATABASE.has(word)));
}

export const sqlArgument: Signal = {
  title: 'SQL argument',
  meaning:
    'The caller writes the query. It can read every table that the connection can read, and change them unless the connection itself is read-only.',
  detect: (subject) =>
    argumentsThat(subject, (arg) => {
      if (!takesText(arg) || has(arg.words, 'id', 'name')) return false;
      const last = arg.words.at(-1) ?? '';
      if (last === 'sql' || last === 'cypher') return true;
      const query =
        last === 'query' || last === 'queries' || last === 'statement' || last === 'statements';
      return (
        query &&
        (/\b(sql|cypher)\b/i.test(arg.description) ||
          (arg.description === '' && speaksSql(subject.definition)))
      );
    }),
};
