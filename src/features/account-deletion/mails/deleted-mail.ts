import type { AccountMail } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { deletionTexts } from '../texts.de.ts';

/** Why an account was deleted: somebody asked, or nobody had signed in for long. */
export type DeletedFor = 'asked' | 'inactive';

/** The last mail to a person whose account is gone. */
export function deletedMail(why: DeletedFor): AccountMail['write'] {
  return (chamber, locale, to) => {
    const t = deletionTexts.for(chamber, locale);
    return {
      subject: t('mail.deleted.subject'),
      greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
      blocks: [
        { kind: 'paragraph', text: t(why === 'asked' ? 'mail.deleted.text' : 'mail.deleted.inactive') },
        { kind: 'paragraph', text: t('mail.deleted.kept') },
        { kind: 'link', label: t('mail.deleted.again'), href: `${chamber.origin}${paths.register}` },
      ],
    };
  };
}
