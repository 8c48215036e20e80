export const agentPage = {
  response: 'Generate Response',
  instructions: 'Tech Instructions',
  covered: 'Something hides this button. Press it anyway?',
  stop: 'Stop generating',
  reload: 'Reload this page',
  generating: 'Generating',
  settings: 'Settings',
  press: 'Press it',
  dismiss: 'Dismiss',
  drag: 'Drag, or arrow keys',
  move: 'Move these buttons',
  updated: 'The extension was updated. Reload this page.',
  silent: 'The extension did not answer. Press the button again.',
  takenOut: 'Freshdesk took the inserted reply out of its editor again. Insert it once more from the panel.',
  takeOut: 'Take it out',
  leave: 'Leave it',
  sentAndTaken:
    'This reply was sent from the assistant {moment}, so its text was taken out of the editor below. Undo in the editor brings it back.',
  sentAndStands:
    'This reply was already sent from the assistant {moment}. Text of it still stands in the editor below.',
  sentAndOwn:
    'This reply was already sent from the assistant {moment}. Text of it still stands in the editor below. It cannot be told from your own words, so take it out by hand.',
  today: 'at {time}',
  onDay: 'on {day} at {time}',
} as const;
