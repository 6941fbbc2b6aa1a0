import { takesText } from '../definition.ts';
import { argumentsThat, has, type Signal } from './signal.ts';

const CODE = [
  'code',
  'script',
  'javascript',
  'js',
  'python',
  'expression',
  'function',
  'html',
  'template',
  'jsx',
  'snippet',
  'css',
  'jinja',
  'jq',
  'lua',
  'graphql',
  'xslt',
  'payload',
  'program',
];
const OTHER_CODE =
  /\b(country|currency|language|postal|zip|area|airport|iata|icao|verification|auth|authorization|error|status|promo|coupon|product|stock|ticker|hs|qr|bar|invite|access|one-time|2-letter|two-letter|iso)[ -]?\w* codes?\b|\bcode (of|for) the (country|currency|language)|iso[ -]?(639|3166|4217)/i;

export const codeOrTemplateArgument: Signal = {
  title: 'Code or template argument',
  meaning: 'The caller gives text that something will interpret: code, markup or a template.',
  detect: (subject) =>
    argumentsThat(subject, (arg) => {
      if (!takesText(arg) || !arg.types.includes('string')) return false;
      const { words } = arg;
      if (
        !CODE.includes(words.at(-1) ?? '') ||
        has(
          words,
          'country',
          'currency',
          'language',
          'postal',
          'zip',
          'area',
          'status',
          'error',
          'qr',
          'auth',
          'exit',
          'verification',
        )
      ) {
        return false;
      }
      return !OTHER_CODE.test(arg.description.slice(0, 400));
    }),
};
