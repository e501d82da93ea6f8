import type { AntragParts } from '../../platform/feature/antrag.ts';
import { Hint } from '../../platform/ui/index.ts';
import { enquiryOfficeTexts } from './office/texts.de.ts';
import { hasReachedMailbox } from './queries.ts';
import { enquiryTexts } from './texts.de.ts';
import { mailboxOf } from './topics.ts';

/** How an enquiry stands that was kept without its words. */
const byMail = 'by-mail';

/** What the pages of an enquiry show beside what all Anträge have. */
export const anfrageParts: AntragParts = {
  async person({ antrag, view }) {
    if (antrag.detail !== byMail) return undefined;
    return <p>{enquiryTexts.for(view.chamber, view.locale)('detail.by-mail.text')}</p>;
  },
  async office({ antrag, db, view }) {
    const t = enquiryOfficeTexts.for(view.chamber, 'de');
    if (antrag.detail === byMail) return <Hint>{t('part.by-mail')}</Hint>;
    const mailbox = mailboxOf(view.chamber, antrag.answers['topic']);
    const arrived = await hasReachedMailbox(db, antrag.nummer);
    return (
      <>
        <p>{t(arrived ? 'part.delivered' : 'part.underWay', { mailbox })}</p>
        {antrag.accountId === null ? <p>{t('part.stranger')}</p> : null}
      </>
    );
  },
};
