using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Law;

/// <summary>The one place where rules are amended while cases run.</summary>
/// <param name="law">The rules in force.</param>
/// <param name="register">The amendments on record.</param>
/// <param name="registry">Binds keys to requests.</param>
/// <param name="clock">The clock.</param>
public sealed class AmendmentDesk(LawBook law, AmendmentRegister register, IRegistry registry, TimeProvider clock)
{
    /// <summary>Records an amendment, decided on every amendment before it; on this instance it is in force at once.</summary>
    /// <param name="rule">The rule as it is to be.</param>
    /// <param name="source">The paper or announcement that it follows.</param>
    /// <param name="write">What the request carries.</param>
    /// <param name="durable">Starts the restatement of open deadlines; should that be cut off, <see cref="RestatementTimer"/> does.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The amendment, now or before; that nothing is amended; or why it is not taken.</returns>
    public async Task<AmendmentOutcome> Amend(
        AmendedRule rule, string source, WriteRequest write, DurableTaskClient durable, CancellationToken cancellation)
    {
        var outcome = await Record(rule, source, write, cancellation);
        if (outcome is AmendmentOutcome.Recorded(var amendment, _))
        {
            await Restatements.Start(amendment.Number, durable, cancellation);
        }

        return outcome;
    }

    internal async Task<AmendmentOutcome> Record(AmendedRule rule, string source, WriteRequest write, CancellationToken cancellation)
    {
        while (true)
        {
            await law.Read(cancellation);
            var known = Of(write);
            if (known is null && IsInForce(rule))
            {
                return new AmendmentOutcome.InForceAlready();
            }

            var now = clock.GetUtcNow();
            if (known is null && AmendmentRules.Fault(law.InForce, rule, now) is { } fault)
            {
                return new AmendmentOutcome.Refused(fault);
            }

            await Bind(write, cancellation);
            var amendment = known ?? new Amendment(law.Amendments.Length + 1, now, write.Caller.Subject, source, rule, write.Idempotency?.Key);
            if (known is not null || await register.Record(amendment, cancellation))
            {
                await law.Read(cancellation);
                return new AmendmentOutcome.Recorded(amendment, Existed: known is not null);
            }
        }
    }

    private Amendment? Of(WriteRequest write) =>
        write.Idempotency is { Key: var key } ? law.Amendments.FirstOrDefault(amendment => amendment.Request == key) : null;

    private Task Bind(WriteRequest write, CancellationToken cancellation) =>
        write.Idempotency is { } idempotency ? registry.Bind(idempotency, cancellation) : Task.CompletedTask;

    private bool IsInForce(AmendedRule rule) =>
        rule is AmendedRule.AcceptanceCutoff(var lastDay) && lastDay == law.Points.Policies.AcceptanceCutoff;
}
