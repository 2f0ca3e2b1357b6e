import Foundation

/// What to do when the user or the system ends the program.
enum Interrupt {
    /// The signals that end a program and that it can see coming. Of a closed pipe and of a file that is too large, writing
    /// tells.
    private static let endings = [
        SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
    ]

    /// Has writing tell of closed pipes and of files that are too large, which otherwise would end the program.
    static func leaveErrorsToWriting() {
        for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    }

    /// Runs `body` with the signal's number when one arrives, however busy the other threads are; it has to ``end(with:)``
    /// the program. Signals that the caller of the program has it ignore do not arrive.
    ///
    /// To be called while the program has one thread: those that it starts later leave the signals to this.
    static func handle(_ body: @escaping @Sendable (Int32) -> Never) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in endings where !isIgnored(number) { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        Thread.detachNewThread { [signals] in
            var signals = signals
            var number: Int32 = 0
            while sigwait(&signals, &number) != 0 {}
            body(number)
        }
    }

    /// Ends the program as the signal would have.
    static func end(with number: Int32) -> Never {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        signal(number, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
        _exit(128 + number)
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        #if os(Linux)
            let handler = action.__sigaction_handler.sa_handler
        #else
            let handler = action.__sigaction_u.__sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
