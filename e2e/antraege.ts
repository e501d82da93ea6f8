import { expect } from 'vitest';
import { sampleFiles } from '../test/sample-files.ts';
import type { Person } from './person.ts';

/** What is answered on one page, by label: words, a choice of a list by its words, or a tick. */
export type PageOfAnswers = Readonly<Record<string, string | true>>;

/** Answers the questions of a page, of whichever sort they are. */
export async function answer(person: Person, answers: PageOfAnswers): Promise<void> {
  for (const [label, given] of Object.entries(answers)) {
    if (given === true) {
      await person.tick(label);
      continue;
    }
    const field = person.page.getByLabel(label, { exact: true });
    const isList = await field.evaluate((element) => element.tagName === 'SELECT');
    await (isList ? person.choose(label, given) : person.fill({ [label]: given }));
  }
}

/**
 * Applies for something from its first page to the last. @returns the number
 * @param papers files by the paper that they are
 */
export async function apply(
  person: Person,
  art: string,
  pages: readonly PageOfAnswers[],
  papers: Readonly<Record<string, string>> = {},
): Promise<number> {
  await person.goTo(`/antraege/neu/${art}`);
  await person.press(/^(Antrag|Neu) beginnen$/);
  for (const page of pages) {
    await answer(person, page);
    await person.press('Weiter');
    expect([person.status(), await person.text()]).toEqual([
      200,
      expect.not.stringContaining('Bitte prüfen Sie Ihre Angaben'),
    ]);
  }
  if ((await person.heading()) === 'Unterlagen') {
    for (const [paper, name] of Object.entries(papers))
      await person.attach(paper, { name, mimeType: 'application/pdf', buffer: sampleFiles.pdf });
    await person.press('Weiter');
  }
  expect(await person.heading()).toBe('Angaben prüfen');
  await person.press('Antrag versenden');
  const nummer = /Antrag Nr\. (\d+)/.exec(`${await person.heading()} ${await person.text()}`)?.[1];
  expect(nummer).toBeDefined();
  return Number(nummer);
}

/** Finds an Antrag in the queue of a department and takes it. */
export async function take(office: Person, nummer: number): Promise<void> {
  await office.goTo('/verwaltung/antraege');
  await office.follow(new RegExp(`^${nummer}: `));
  await office.press('Antrag übernehmen');
  expect(await office.text()).toContain('Sie bearbeiten diesen Antrag');
}

/** Approves an Antrag that was taken, with every change that it proposes. */
export async function approve(office: Person, nummer: number, words = ''): Promise<void> {
  await office.goTo(`/verwaltung/antraege/${nummer}`);
  await office.follow('Bewilligen');
  for (const change of await office.page.getByRole('radio', { name: 'übernehmen', exact: true }).all())
    await change.check();
  await office.fill({ 'Mitteilung dazu': words });
  await office.press('Antrag bewilligen');
  expect(await office.text()).toContain('Der Antrag ist bewilligt');
}

/** Asks the person something about an Antrag that was taken; the person answers on its page. */
export async function askBack(
  office: Person,
  person: Person,
  nummer: number,
  question: string,
): Promise<void> {
  await office.goTo(`/verwaltung/antraege/${nummer}`);
  await office.follow('Rückfrage stellen');
  await office.fill({ 'Ihre Frage': question });
  await office.press('Frage senden');
  await person.goTo('/antraege');
  await person.follow(`Antrag Nr. ${nummer}`);
  expect(await person.text()).toContain(question);
  await person.fill({ 'Ihre Antwort': 'Ja, so ist es.' });
  await person.press('Antwort senden');
  expect(await person.text()).toContain('Ihre Antwort ist bei uns angekommen');
  await office.goTo(`/verwaltung/antraege/${nummer}`);
  expect(await office.text()).toContain('Ja, so ist es.');
}

/** How an Antrag stands for the person who sent it. */
export async function standingOf(person: Person, nummer: number): Promise<string> {
  await person.goTo(`/antraege/${nummer}`);
  return person.text();
}
