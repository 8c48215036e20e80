/**
 * What makes a button wait instead of switching it off: a button that is `disabled` while its own work runs loses the
 * keyboard focus, and whoever pressed it starts again at the top of the page.
 */
export const held = (waits: boolean, act: (() => void) | undefined) => ({
  'aria-disabled': waits,
  onClick: (event: { preventDefault: () => void }) => {
    if (waits) event.preventDefault();
    else act?.();
  },
});
