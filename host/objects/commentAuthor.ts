/** Who writes comments here: the host has no accounts. */
export const commentAuthor = 'User of the embedded host';
