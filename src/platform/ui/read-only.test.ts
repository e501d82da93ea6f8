import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { withoutLife } from './read-only.ts';

test('links lead nowhere, forms send nothing, what is marked stays', () => {
  const html = withoutLife(
    '<a href="/x?a=1>2" class="b">X</a><a href="/back" data-live>Zurück</a><form method="post" action="/y"><input name="n" value=">"/><textarea name="t">a</textarea><button type="submit" formaction="/z">Z</button></form><script src="/a.js" defer></script>',
  );
  const root = parse(html);
  expect(root.querySelectorAll('[href]').map((link) => link.getAttribute('href'))).toEqual(['/back']);
  expect(root.querySelectorAll('[action], [formaction], script')).toEqual([]);
  expect(root.querySelectorAll('input, textarea, button').every((one) => one.hasAttribute('disabled'))).toBe(
    true,
  );
  expect(root.text).toContain('X');
});

test('whatever stands in an attribute', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const escaped = typed.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      const html = withoutLife(`<a title="${escaped}" href="/x">X</a><input value="${escaped}" name="n"/>`);
      const root = parse(html);
      expect(root.querySelector('a')?.hasAttribute('href')).toBe(false);
      expect(root.querySelector('input')?.hasAttribute('disabled')).toBe(true);
    }),
  );
});
