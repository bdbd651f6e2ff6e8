using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>The one place where Tianjin cases are read and changed.</summary>
/// <param name="kind">What sets Tianjin cases apart.</param>
/// <param name="store">Where cases live.</param>
/// <param name="outbox">Does what follows.</param>
/// <param name="log">Where reads and refused writes are recorded.</param>
/// <param name="clock">The clock.</param>
public sealed class TalentCaseDesk(TalentCaseKind kind, ICaseStore store, OutboxDispatcher outbox, IAccessLog log, TimeProvider clock)
    : CaseDesk<TalentCase, TalentEvent>(kind, store, outbox, log, clock);
