import { has, isSql } from '../../risk/arguments.ts';
import type { Definition } from '../../risk/definition.ts';
import type { Argument } from '../../risk/schema.ts';
import { SQL_READS, SQL_SECOND, SQL_WRITES } from '../patterns.ts';
import { condition, takesString, type Guard } from './guard.ts';

const OTHER_LANGUAGE = /\b(cypher|mongo(db)?|redis)\b/i;
const FOR_WRITING = /\b(insert|update|delete|ddl|migrations?)\b/i;
const WRITING_NAME = ['write', 'ddl', 'insert', 'update', 'delete', 'migration', 'transaction'];

/** The arguments with a query that a tool made for reading runs; none where it is there to write. */
export function readingQueries(definition: Definition): Argument[] {
  const names = definition.nameWords.map(({ word }) => word);
  if (has(names, ...WRITING_NAME)) return [];
  return definition.args.filter(
    (arg) =>
      isSql(arg, definition) &&
      takesString(arg) &&
      !OTHER_LANGUAGE.test(`${arg.name} ${arg.description}`) &&
      !FOR_WRITING.test(arg.description),
  );
}

/** Why each of these is weak, told with every one of them. */
const WEAK = 'Weak all the same: a function called in a SELECT can write, which no expression sees';

/**
 * Only a statement that reads, as far as its words show.
 *
 * @param demanded whether a call must give it: then it must also start with a word that reads.
 */
export function sqlGuards(argument: string, demanded: boolean): Guard[] {
  return [...(demanded ? [startGuard(argument)] : [secondGuard(argument)]), wordGuard(argument)];
}

function startGuard(argument: string): Guard {
  return {
    argument,
    list: 'require',
    item: {
      conditions: [condition(argument, { op: 'regex', value: SQL_READS })],
      on_deny: `${argument} must be one statement that starts with SELECT, WITH, SHOW, EXPLAIN or DESCRIBE.`,
    },
    because: `one statement that starts with a word that reads. ${WEAK}`,
    passes: [
      { name: 'a SELECT', value: 'SELECT 1' },
      { name: 'lower case, a semicolon at the end', value: 'select name\nfrom orders;\n' },
      { name: 'a common table expression', value: 'WITH x AS (SELECT 1) SELECT * FROM x' },
    ],
    refuses: [
      { name: 'an UPDATE', value: 'UPDATE orders SET paid = 1' },
      { name: 'a second statement', value: 'SELECT 1; DROP TABLE orders' },
      { name: 'a comment first', value: '-- SELECT\nDROP TABLE orders' },
      { name: 'a setting', value: 'SET ROLE admin' },
      { name: 'a value that is no string', value: ['SELECT 1'] },
      { name: 'no value', value: undefined },
    ],
  };
}

function secondGuard(argument: string): Guard {
  return {
    argument,
    list: 'deny_if',
    item: {
      conditions: [condition(argument, { op: 'regex', value: SQL_SECOND })],
      on_deny: `${argument} must be one statement.`,
    },
    because: 'one statement: what stands after a semicolon runs too',
    passes: [
      { name: 'a SELECT with a semicolon at the end', value: 'SELECT 1;' },
      { name: 'no value', value: undefined },
    ],
    refuses: [{ name: 'a second statement', value: 'SELECT 1; SET ROLE admin' }],
  };
}

function wordGuard(argument: string): Guard {
  return {
    argument,
    list: 'deny_if',
    item: {
      conditions: [condition(argument, { op: 'regex', value: SQL_WRITES })],
      on_deny: `${argument} must not hold a word that writes, not even inside quotes.`,
    },
    because: `no word that writes: some databases take a second statement without a semicolon. ${WEAK}`,
    passes: [{ name: 'a column that is named like one', value: 'SELECT updated_at FROM orders' }],
    refuses: [
      { name: 'a DELETE inside', value: 'WITH x AS (DELETE FROM orders RETURNING *) SELECT 1' },
      { name: 'a SELECT into a file', value: "SELECT 1 INTO OUTFILE '/tmp/x'" },
      { name: 'a second statement without semicolon', value: 'SELECT 1 DROP TABLE orders' },
      { name: 'a comment that MySQL executes', value: 'SELECT 1 /*!50000INTO OUTFILE "x" */' },
    ],
  };
}
