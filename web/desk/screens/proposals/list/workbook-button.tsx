// Makes a workbook and says when it could not.
import { useState } from 'react';
import { useExplain } from '#web/client';
import { Button, useToast } from '#web/ui';

export function WorkbookButton({ label, make }: { label: string; make: () => Promise<void> }) {
  const explain = useExplain();
  const toast = useToast();
  const [isMaking, setMaking] = useState(false);
  async function run() {
    setMaking(true);
    try {
      await make();
    } catch (error) {
      toast(explain(error).title);
    } finally {
      setMaking(false);
    }
  }
  return (
    <Button icon="download" pending={isMaking} onClick={() => void run()}>
      {label}
    </Button>
  );
}
