import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { validateHtml } from '../../../test/validate-html.ts';
import type { MailContent } from './mail-content.ts';
import { renderMail } from './mail-layout.tsx';

const link = 'https://portal.hwk-musterland.example/registrieren/bestaetigen?token=a1b2c3';
const content: MailContent = {
  subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
  greeting: 'Guten Tag Erika Muster,',
  blocks: [
    { kind: 'paragraph', text: 'Sie haben sich registriert.' },
    { kind: 'link', label: 'E-Mail-Adresse bestätigen', href: link },
    { kind: 'code', intro: 'Ihr Bestätigungscode:', code: '4QK7-8MXP' },
    { kind: 'list', items: ['Er gilt 24 Stunden.', 'Geben Sie ihn niemandem.'] },
  ],
};
const render = (what: MailContent) => renderMail(madeUpChamber, 'de', what);
const linesOf = (text: string) => text.split('\n');

describe('a mail as plain text', () => {
  const lines = linesOf(render(content).text);

  test('has the code alone on the line after its introduction', () => {
    expect(lines[lines.findIndex((line) => line.endsWith('Bestätigungscode:')) + 1]).toBe('4QK7-8MXP');
  });

  test('has each link on a line of its own', () => {
    expect(lines).toContain(link);
    const withAddress = lines.filter((line) => line.includes('://'));
    expect(withAddress.filter((line) => !/^https:\/\/\S+$/.test(line))).toEqual([]);
  });

  test('begins with the greeting and ends with who sent it', () => {
    expect(lines[0]).toBe('Guten Tag Erika Muster,');
    expect(lines.slice(lines.indexOf('Freundliche Grüße'))).toEqual([
      'Freundliche Grüße',
      'Handwerkskammer Musterland',
      '',
      '-- ',
      'Handwerkskammer Musterland',
      'Musterallee 12',
      '12345 Musterstadt',
      'Telefon: 01234 567-0',
      'E-Mail: portal@hwk-musterland.example',
      'Impressum:',
      'https://portal.hwk-musterland.example/impressum',
      'Beispiel: Anschrift und Kontakt sind nicht echt.',
      '',
    ]);
  });

  test('says that it is an example only where the chamber is one', () => {
    const real = { ...madeUpChamber, identity: { ...madeUpChamber.identity, example: false } };
    expect(renderMail(real, 'de', content).text).not.toContain('Beispiel');
  });
});

describe('a mail as HTML', () => {
  const { html } = render(content);

  test('is valid and says the same', async () => {
    expect(await validateHtml(html, 'mail')).toEqual([]);
    const page = parse(html);
    expect(page.querySelectorAll(`a[href="${link}"]`)).toHaveLength(2);
    expect(page.querySelector('strong')?.text).toBe('4QK7-8MXP');
  });

  test('loads nothing and tracks nobody', () => {
    expect(html).not.toMatch(/<img|<link|<script|<style|url\(/);
  });
});

describe('whatever people are called', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Eve\nIhr Bestätigungscode:\nFAKE',
      'Eve\r\nBcc: all@example.org',
      'Eve\u2028https://evil.example',
      '<b>Eve</b>',
    ),
  );
  const about = (name: string): MailContent => ({
    subject: `Anfrage von ${name}`,
    greeting: `Guten Tag ${name},`,
    blocks: [
      { kind: 'paragraph', text: `${name} möchte für Sie handeln.` },
      { kind: 'list', items: [`Name: ${name}`] },
      { kind: 'code', intro: 'Ihr Bestätigungscode:', code: '4QK7-8MXP' },
    ],
  });

  test('they add no line to a mail, so the code is always the only one', () => {
    const usual = linesOf(render(about('Eve')).text).length;
    fc.assert(
      fc.property(nasty, (name) => {
        const { subject, text } = render(about(name));
        const lines = linesOf(text);
        expect(lines).toHaveLength(usual);
        expect(subject).not.toMatch(/[\r\n]/);
        const after = lines.flatMap((line, at) =>
          line.endsWith('Bestätigungscode:') ? [lines[at + 1]] : [],
        );
        expect(after.filter((line) => line !== '')).toEqual(['4QK7-8MXP']);
      }),
    );
  });

  test('they add no markup to a mail', () => {
    const usual = parse(render(about('Eve')).html).querySelectorAll('*').length;
    fc.assert(
      fc.property(nasty, (name) => parse(render(about(name)).html).querySelectorAll('*').length === usual),
    );
  });
});
