import { argumentEvidence, nameEvidence, type Definition } from '../definition.ts';
import { words } from '../lexicon/lists.ts';
import type { Match } from '../signals/signal.ts';

/** A process is ended, by its number or as the name says. */
export function killing({ tool, args, nameWords }: Definition): Match[] | undefined {
  const verb = nameWords.find(({ word }) => KILLING.has(word));
  const pid = args.find(({ name, depth }) => depth === 0 && name.toLowerCase() === 'pid');
  const process = nameWords.some(({ word }) => PROCESSES.has(word));
  if (verb && (pid || process)) return [{ evidence: nameEvidence(tool.name, [verb]) }];
  const value = args.find(
    ({ depth, schema }) =>
      depth === 0 &&
      process &&
      Array.isArray(schema['enum']) &&
      schema['enum'].some((one: unknown) => typeof one === 'string' && KILLING.has(one)),
  );
  return value ? [{ evidence: argumentEvidence(value), argument: value.top }] : undefined;
}

const KILLING = words('kill terminate stop restart signal');
const PROCESSES = words('process processes proc procs');
