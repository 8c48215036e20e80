export const paste = {
  tooLong: 'A draft holds at most {most} characters. What came after them was left out.',
  leftOut: 'Drafts are plain text: {what} were left out.',
  pictures: 'pictures and files',
  links: 'link addresses',
} as const;
