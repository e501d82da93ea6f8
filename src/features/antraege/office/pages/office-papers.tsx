import {
  Actions,
  Button,
  FileField,
  Form,
  type FormState,
  type View,
} from '../../../../platform/ui/index.ts';
import { filesHint, isReadable, isRejected, PdfViewLink } from '../../../documents/index.ts';
import { wantedPapers } from '../../answers.ts';
import { furtherPapers, paperField } from '../../papers.ts';
import { afterMove } from '../../rules.ts';
import type { Loaded } from '../loaded.ts';
import { officeAntragPath, officePaperPath } from '../paths.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';

/** The papers of an Antrag with what each is for: the files that came, what has not come, and a form that puts more with it. */
export function OfficePapers({
  view,
  loaded,
  form,
}: {
  readonly view: View;
  readonly loaded: Loaded;
  /** Of the files that are put with it. */
  readonly form: FormState;
}) {
  const { art, antrag, papers, mayWork } = loaded;
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const words = art.texts.for(view.chamber, 'de');
  const wanted = wantedPapers(art, antrag.answers).map(({ id }) => id);
  const ids = [...new Set([...wanted, ...papers.map(({ id }) => id)])];
  const mayAdd =
    mayWork && antrag.papersKey !== null && afterMove('file-papers', antrag.state, art.allows) !== undefined;
  if (ids.length === 0 && !mayAdd) return null;
  return (
    <section>
      <h2>{t('one.papers')}</h2>
      {ids.map((id) => {
        const files = papers.find((paper) => paper.id === id)?.files ?? [];
        return (
          <section key={id}>
            <h3>{id === furtherPapers ? t('one.papers.further') : words(`paper.${id}`)}</h3>
            {files.length === 0 ? <p>{t('one.papers.none')}</p> : null}
            {files.length === 0 ? null : (
              <ul>
                {files.map((file) => (
                  <li key={file.id}>
                    {isReadable(file.scan) ? (
                      <>
                        <a href={officePaperPath(antrag.nummer, file.id)}>{file.name}</a>
                        <PdfViewLink
                          view={view}
                          document={file}
                          href={officePaperPath(antrag.nummer, file.id)}
                        />
                      </>
                    ) : (
                      t(`one.papers.${isRejected(file.scan) ? file.scan : 'waiting'}`, { name: file.name })
                    )}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
      {mayAdd ? (
        <>
          <h3>{t('one.papers.add')}</h3>
          <p>{t('one.papers.add.text')}</p>
          <Form
            action={officeAntragPath(antrag.nummer, 'papers')}
            form={form}
            idPrefix="dazulegen-"
            takesFiles
          >
            <FileField
              name={paperField(furtherPapers)}
              label={t('one.papers.add.field')}
              hint={filesHint(view.chamber, 'de')}
              multiple
            />
            <Actions>
              <Button kind="secondary">{t('one.papers.add.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
    </section>
  );
}
