import { useUiText } from '../ui-text.ts';
import { useSignedIn } from './acting-for.tsx';

/** Where files are sent piece by piece; see the feature `documents`. */
const uploadPath = '/hochladen';

/** Where to sign in beside the form; what it leads to says that the upload goes on. */
const signInPath = `/anmelden?weiter=${encodeURIComponent(uploadPath)}`;

/** Where the script that sends files says how far it is; empty without it. */
export function UploadStatus({ mostBytes }: { readonly mostBytes: number }) {
  const text = useUiText();
  // whoever fills a form in without an account has no session that could run out
  const signIn = useSignedIn() ? { at: signInPath, label: text('upload.signIn') } : undefined;
  return (
    <div
      class="portal-upload"
      data-upload={uploadPath}
      data-most-bytes={mostBytes}
      data-label={text('upload.label')}
      data-running={text('upload.running', { percent: '[percent]' })}
      data-waiting={text('upload.waiting')}
      data-done={text('upload.done')}
      data-cancel={text('upload.cancel')}
      data-cancelled={text('upload.cancelled')}
      data-unfinished={text('upload.unfinished', { name: '[name]' })}
      data-sign-in={signIn?.at}
      data-sign-in-label={signIn?.label}
      data-too-large={text('upload.tooLarge', { megabytes: Math.floor(mostBytes / (1024 * 1024)) })}
    >
      <div role="status" />
    </div>
  );
}
