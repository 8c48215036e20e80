export const tickets = {
  status2: 'Open',
  status3: 'Pending',
  status4: 'Resolved',
  status5: 'Closed',
  status6: 'Waiting on Customer',
  status7: 'Waiting on Third Party',
  status: 'Status {number}',
  priority1: 'Low',
  priority2: 'Medium',
  priority3: 'High',
  priority4: 'Urgent',
  priority: 'Priority {number}',
} as const;
