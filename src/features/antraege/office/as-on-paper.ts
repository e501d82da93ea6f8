import type { Answers, Antragsart, AntragField } from '../../../platform/feature/antrag.ts';

/** What is chosen in the place of uploading where somebody has sent paper. */
const byPost = 'post';

/**
 * A kind of Antrag as a case worker enters it. How papers come is asked of its person and not of who has them in hand;
 * and whoever wrote on paper need not have an e-mail address.
 */
export function asOnPaper(art: Antragsart, { isStranger }: { readonly isStranger: boolean }): Antragsart {
  const said = saidByPaper(art);
  const steps = art.steps.map((step) => ({
    ...step,
    fields: step.fields
      .filter(({ name }) => !(name in said))
      .map(
        (field): AntragField =>
          isStranger && field.name === art.contact?.email ? { ...field, optional: true } : field,
      ),
  }));
  return { ...art, steps: steps.filter(({ fields }) => fields.length > 0) as unknown as Antragsart['steps'] };
}

/** The answers that a paper gives by being one. */
export function saidByPaper({ steps, uploadsWhen }: Antragsart): Answers {
  const field = steps.flatMap(({ fields }) => fields).find(({ name }) => name === uploadsWhen?.field);
  return field?.choices?.includes(byPost) ? { [field.name]: byPost } : {};
}
