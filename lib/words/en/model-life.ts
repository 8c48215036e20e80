export const modelLife = {
  successor: 'Its successor is {successor}. Switching is saved at once.',
  switchToSuccessor: 'Switch to {successor}',
  chooseAnother: 'Choose another',
  chooseAModel: 'Choose a model',
  otherChosen: 'Another model was chosen meanwhile. Nothing was changed.',
  switched: 'Switched to {successor}. Saved.',
} as const;
