/** How long one person's saves of one document count as one change, in its history and in the activity log. */
export const minutesOfSitting = 10
