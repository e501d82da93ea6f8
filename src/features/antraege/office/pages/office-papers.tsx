import type { View } from '../../../../platform/ui/index.ts';
import { isReadable, isRejected, PdfViewLink } from '../../../documents/index.ts';
import { papersFor } from '../../answers.ts';
import { furtherPapers } from '../../papers.ts';
import type { Loaded } from '../loaded.ts';
import { officePaperPath } from '../paths.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';

/** The papers of an Antrag with what each is for: the files that came, and what has not come. */
export function OfficePapers({
  view,
  loaded: { art, antrag, papers },
}: {
  readonly view: View;
  readonly loaded: Loaded;
}) {
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const words = art.texts.for(view.chamber, 'de');
  const wanted = papersFor(art, antrag.answers).map(({ id }) => id);
  const ids = [...new Set([...wanted, ...papers.map(({ id }) => id)])];
  if (ids.length === 0) return null;
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
    </section>
  );
}
