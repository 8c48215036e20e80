/**
 * What makes a button wait instead of switching it off: a button that is `disabled` while its own work runs loses the
 * keyboard focus, and whoever pressed it starts again at the top of the page.
 */
export const softDisabled = (disabled: boolean, onClick: (() => void) | undefined) => ({
  'aria-disabled': disabled,
  onClick: (event: { preventDefault: () => void }) => {
    if (disabled) event.preventDefault();
    else onClick?.();
  },
});
