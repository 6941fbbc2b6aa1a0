import type { SignalHit } from '../rating.ts';
import type { Signal, Subject } from './signal.ts';
import { annotationContradiction } from './annotation-contradiction.ts';
import { annotationMissing } from './annotation-missing.ts';
import { asksForSecrets } from './asks-for-secrets.ts';
import { bulk } from './bulk.ts';
import { callbackAddress } from './callback-address.ts';
import { catchAllRequest } from './catch-all-request.ts';
import { codeOrTemplateArgument } from './code-or-template-argument.ts';
import { commandArgument } from './command-argument.ts';
import { containerTarget } from './container-target.ts';
import { destructiveDeclared } from './destructive-declared.ts';
import { emptyDescription } from './empty-description.ts';
import { encodedBlob } from './encoded-blob.ts';
import { filePathArgument } from './file-path-argument.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { hiddenText } from './hidden-text.ts';
import { instructionInDefinition } from './instruction-in-definition.ts';
import { liveSystem } from './live-system.ts';
import { longRunning } from './long-running.ts';
import { manyParameters } from './many-parameters.ts';
import { messaging } from './messaging.ts';
import { movesMoney } from './moves-money.ts';
import { namesOtherTools } from './names-other-tools.ts';
import { openObject } from './open-object.ts';
import { oversizedDefinition } from './oversized-definition.ts';
import { paidCall } from './paid-call.ts';
import { permissionsChange } from './permissions-change.ts';
import { readsPrivateData } from './reads-private-data.ts';
import { returnsSecret } from './returns-secret.ts';
import { sendsOutside } from './sends-outside.ts';
import { sqlArgument } from './sql-argument.ts';
import { takesSecret } from './takes-secret.ts';
import { unboundedAmount } from './unbounded-amount.ts';
import { untrustedContent } from './untrusted-content.ts';
import { urlArgument } from './url-argument.ts';

/** The signals by id, in the order in which pages list them. */
export const SIGNALS = {
  'url-argument': urlArgument,
  'callback-address': callbackAddress,
  'file-path-argument': filePathArgument,
  'command-argument': commandArgument,
  'sql-argument': sqlArgument,
  'code-or-template-argument': codeOrTemplateArgument,
  'open-object': openObject,
  'catch-all-request': catchAllRequest,
  bulk,
  'unbounded-amount': unboundedAmount,
  'many-parameters': manyParameters,
  'returns-secret': returnsSecret,
  'takes-secret': takesSecret,
  'reads-private-data': readsPrivateData,
  'untrusted-content': untrustedContent,
  'sends-outside': sendsOutside,
  messaging,
  'permissions-change': permissionsChange,
  'container-target': containerTarget,
  'live-system': liveSystem,
  'moves-money': movesMoney,
  'paid-call': paidCall,
  'long-running': longRunning,
  'destructive-declared': destructiveDeclared,
  'annotation-contradiction': annotationContradiction,
  'annotation-missing': annotationMissing,
  'instruction-in-definition': instructionInDefinition,
  'hidden-characters': hiddenCharacters,
  'hidden-text': hiddenText,
  'encoded-blob': encodedBlob,
  'asks-for-secrets': asksForSecrets,
  'names-other-tools': namesOtherTools,
  'empty-description': emptyDescription,
  'oversized-definition': oversizedDefinition,
} satisfies Record<string, Signal>;

export type SignalId = keyof typeof SIGNALS;
export const SIGNAL_IDS = Object.keys(SIGNALS) as SignalId[];

const ALL = SIGNAL_IDS.map((id) => ({ id, detect: SIGNALS[id].detect }));

/** Every signal that fires on a tool, in the order of the table. */
export function signalsOf(subject: Subject): SignalHit[] {
  const hits: SignalHit[] = [];
  for (const { id, detect } of ALL) {
    const matches = detect(subject);
    if (matches.length === 0) continue;
    const hit: SignalHit = { id, evidence: [], arguments: [] };
    for (const { evidence, argument } of matches) {
      hit.evidence.push(evidence);
      if (argument !== undefined && !hit.arguments.includes(argument)) hit.arguments.push(argument);
    }
    hits.push(hit);
  }
  return hits;
}
