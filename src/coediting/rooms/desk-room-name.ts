/** The room that everybody of the staff is in while the admin is open: it has no text, only who is where, and signals. */
export const deskRoomName = 'desk'
