/** English: what somebody reads whose session has run out while files go. */
export const resumableTextsEn = {
  signedOut:
    'You are no longer signed in. Sign in again in a new tab, and the upload goes on here by itself. You do not have to choose anything again.',
  signedIn: 'You are signed in again',
  signedInText: 'Close this tab and return to the form: the upload goes on there by itself.',
};
