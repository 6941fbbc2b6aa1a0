import { isCode } from '../code.ts';
import { argumentsThat, type Signal } from './signal.ts';

export const codeOrTemplateArgument: Signal = {
  title: 'Code or template argument',
  meaning: 'The caller gives text that something will interpret: code, markup or a template.',
  detect: ({ definition }) => argumentsThat(definition, (arg) => isCode(arg, definition)),
};
