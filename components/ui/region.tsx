import type { ComponentChildren } from 'preact';

/** A titled part of the workspace. @param action stands beside the title. */
export function Region(props: { id: string; title: string; action?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <section class="card region" aria-labelledby={props.id}>
      <div class="region-head">
        <h2 id={props.id}>{props.title}</h2>
        <div class="region-actions">{props.action}</div>
      </div>
      {props.children}
    </section>
  );
}
