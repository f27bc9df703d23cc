// The books of a reading group, in their order, with their chapters one to a line.
import { useState } from 'react';
import type { ReadingGroupView } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { Button, Row, TextArea, TextField } from '#web/ui';
import { useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface Typed {
  key: string;
  id: string | null;
  title: string;
  author: string;
  chapters: string;
}

const fresh = (): Typed => ({ key: crypto.randomUUID(), id: null, title: '', author: '', chapters: '' });

const chaptersIn = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function BooksForm({ group, onClose }: { group: ReadingGroupView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const [books, setBooks] = useState<readonly Typed[]>(() => {
    const known = group.books.map((book) => ({ ...book, key: book.id, chapters: book.chapters.join('\n') }));
    return known.length > 0 ? known : [fresh()];
  });
  const change = (key: string, changes: Partial<Typed>) =>
    setBooks((before) => before.map((book) => (book.key === key ? { ...book, ...changes } : book)));
  const sent = books.map(({ key: _, chapters, ...book }) => ({ ...book, chapters: chaptersIn(chapters) }));
  return (
    <ActForm
      act="set-books"
      title={say('studies.verbs.set-books')}
      verb={t('save')}
      target={group}
      input={{ books: sent }}
      width="wide"
      missing={books.some(({ title }) => title.trim() === '') ? t('bookMissing') : undefined}
      onClose={onClose}
    >
      <div className="studies-editor">
        {books.map((book, index) => (
          <fieldset key={book.key}>
            <legend>{t('bookNumber', { number: index + 1 })}</legend>
            <Row gap={4}>
              <TextField
                label={t('fields.bookTitle')}
                value={book.title}
                onChange={(title) => change(book.key, { title })}
              />
              <TextField
                label={t('fields.author')}
                isOptional
                value={book.author}
                onChange={(author) => change(book.key, { author })}
              />
            </Row>
            <TextArea
              label={t('fields.chapters')}
              isOptional
              rows={4}
              value={book.chapters}
              onChange={(chapters) => change(book.key, { chapters })}
            />
            <Row gap={2}>
              <Button
                size="small"
                icon="cross"
                onClick={() => setBooks((before) => before.filter(({ key }) => key !== book.key))}
              >
                {t('remove')}
              </Button>
            </Row>
          </fieldset>
        ))}
        <Button icon="add" onClick={() => setBooks((before) => [...before, fresh()])}>
          {t('addBook')}
        </Button>
      </div>
    </ActForm>
  );
}
