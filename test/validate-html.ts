import type { ConfigData } from 'html-validate';
import { HtmlValidate } from 'html-validate/node';

const rules: NonNullable<ConfigData['rules']> = {
  // the renderer closes void elements, which the standard allows
  'void-style': 'off',
  // a page is named before its portal and its chamber, whose names are long
  'long-title': 'off',
  'require-sri': ['error', { target: 'crossorigin' }],
};
const presets = ['html-validate:recommended', 'html-validate:document'];
const validators = {
  page: new HtmlValidate({ root: true, extends: presets, rules: { ...rules } }),
  // mail programs know no style sheets
  mail: new HtmlValidate({ root: true, extends: presets, rules: { ...rules, 'no-inline-style': 'off' } }),
};

/**
 * Checks a whole document against the HTML standard and the rules for accessible names and landmarks.
 * @returns one line per finding; empty when all is well
 */
export async function validateHtml(html: string, kind: keyof typeof validators = 'page'): Promise<string[]> {
  const report = await validators[kind].validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
