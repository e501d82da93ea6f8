import { page, unknown } from '../../../platform/http/reply.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { staffMay } from '../../office/index.ts';
import { EnquiryOfficePage } from '../pages/office-page.tsx';
import { paths } from '../paths.ts';
import { findEnquiry } from '../queries.ts';

/** What the office sees of one enquiry. */
export const enquiryOfficeRoutes: readonly Route[] = [
  get(paths.inOffice, { may: staffMay('anfragen.lesen') }, async ({ db, params, view }) => {
    const typed = params['nummer'] ?? '';
    const enquiry = /^\d{1,9}$/.test(typed) ? await findEnquiry(db, Number(typed)) : undefined;
    return enquiry ? page(<EnquiryOfficePage view={view} enquiry={enquiry} />) : unknown();
  }),
];
