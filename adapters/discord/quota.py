"""Discord's rate windows as they are meant: nobody waits while a window has quota left, however long it is (X73)."""

from types import TracebackType

from discord.http import HTTPClient, Ratelimit


class Quota(Ratelimit):
    """One route's window. discord.py refuses every call in a window longer than the longest that it may sleep through,
    quota or not; this one refuses where the quota is used up."""

    __slots__ = ()

    async def acquire(self) -> None:
        """Take one of what is left. Raises discord.RateLimited where nothing is and the window ends too late."""
        if self.remaining <= 0 or self.is_expired():
            return await super().acquire()
        self._last_request = self._loop.time()
        self.remaining -= 1
        self.outgoing += 1

    async def __aexit__(self, type: type[BaseException], value: BaseException, traceback: TracebackType) -> None:
        """Let as many go on as there is quota for, once the answer has told how much that is."""
        left = self.remaining - self.outgoing + 1
        if left <= 0 or self._sleeping.locked():
            return await super().__aexit__(type, value, traceback)
        self.outgoing -= 1
        self._wake(left)


def by_quota(http: HTTPClient) -> None:
    """Let every window of this client, which has made no call yet, go by its quota."""

    def get_ratelimit(key: str) -> Ratelimit:
        if key not in http._buckets:
            http._buckets[key] = Quota(http.max_ratelimit_timeout)
            http._try_clear_expired_ratelimits()
        return http._buckets[key]

    http.get_ratelimit = get_ratelimit  # type: ignore[method-assign]
