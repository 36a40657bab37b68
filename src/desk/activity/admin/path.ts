/** The address of the activity log. */
export const activityPath = '/admin/activity'
