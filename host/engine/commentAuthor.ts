/** Who writes comments here, add-ins and people alike: the host has no accounts. */
export const commentAuthor = 'User of the embedded host';
