// One finding of the review under its own heading.
import type { ReactNode } from 'react';
import './case-review.css';

export function ReviewBlock({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="case-review-block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
