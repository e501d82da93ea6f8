/** Most bytes of one piece: on a slow line half a minute, and the most that is sent twice after an interruption. */
export const mostPieceBytes = 4 * 1024 * 1024;

/** Most pieces of a file; whoever is interrupted more often begins anew. */
export const mostPieces = 200;

/** Largest file of somebody signed in: what a whole form may have. */
export const mostOwnBytes = 40 * 1024 * 1024;

/** Largest file of somebody whom nobody knows; the form for enquiries takes no more. */
export const mostBytesOfStranger = 10 * 1024 * 1024;

/** Bytes of all files that one account, or strangers of one address range, have on their way. */
export const mostUnderWay = 200 * 1024 * 1024;

/**
 * Bytes of all files of an account that wait with forms which could not be taken yet: two forms. They are summed up apart,
 * since an old cookie is enough to have them kept and must not take the room of somebody signed in.
 */
export const mostKeptWithForm = 2 * mostOwnBytes;

/** So long a file may be on its way; then what has come of it goes. */
export const keptHours = 24;

/** So long a file stays after its form was taken: somebody may have pressed twice. */
export const keptHoursOnceUsed = 1;

/** Longest name that a browser sends; it is tidied when the form is taken. */
export const longestName = 500;
