"""A thread that works off jobs one after the other, and tells how long it has been at one."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from time import perf_counter

Job = Callable[[], object]


class Worker(threading.Thread):
    """The thread, its queue, one alarm, and its pulse.

    The pulse is what a watchdog looks at: :meth:`busy` grows while a job does not end. A long job
    that gets on may say so with :meth:`beat`.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._running = True
        self._alarm: tuple[float, Job] | None = None  # when what is due unless it is called off
        self._since: float | None = None  # when the job at hand was begun, None between jobs

    def put(self, job: Job) -> None:
        """Another job, from any thread."""
        self._jobs.put(job)

    def busy(self) -> float:
        """Seconds since the job at hand was begun or got on, 0.0 between jobs; from any thread."""
        since = self._since
        return 0.0 if since is None else perf_counter() - since

    @property
    def idle(self) -> bool:
        """Whether there is nothing to do now."""
        return self._since is None and self._jobs.empty()

    def beat(self) -> None:
        """The job at hand gets on, though it takes long."""
        self._since = perf_counter()

    def run(self) -> None:
        """Work."""
        self.work()

    def work(self) -> None:
        """Work off jobs and alarms until :meth:`rest`."""
        while self._running:
            self._since = None
            job = self._next_job()
            self.beat()
            job()
        self._since = None

    def rest(self) -> None:
        """End after this job."""
        self._running = False

    def _next_job(self) -> Job:
        alarm = self._alarm
        wait = None if alarm is None else max(0.0, alarm[0] - perf_counter())
        try:
            return self._jobs.get(timeout=wait)
        except queue.Empty:
            self._alarm = None
            assert alarm is not None  # only an alarm bounds the wait
            return alarm[1]
