import type { View } from '../../../platform/ui/index.ts';
import { signInTexts } from '../texts.de.ts';

export interface FilesAgainProps {
  readonly view: View;
  readonly filesLeftOut?: boolean;
  readonly fileNames?: readonly string[] | undefined;
  readonly sentence?: 'over.filesAgain' | 'kept.filesLost';
}

/** Says that files which were chosen wait nowhere, and names them, so that none is forgotten when they are chosen again. */
export function FilesAgain(props: FilesAgainProps) {
  const { view, filesLeftOut, fileNames = [], sentence = 'over.filesAgain' } = props;
  const t = signInTexts.for(view.chamber, view.locale);
  if (!filesLeftOut) return null;
  return (
    <>
      <p>{t(sentence)}</p>
      {fileNames.length > 0 ? (
        <>
          <p>{t('over.filesWere')}</p>
          <ul>
            {fileNames.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
