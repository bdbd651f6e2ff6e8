using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Publicity (审核公示; S-18 to S-22, S-35).</summary>
public static class PublicityRules
{
    /// <summary>Makes a person of the batch public; who is below the threshold is not (S-18, B2).</summary>
    /// <param name="case">The case.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>Accepted; nothing changes for a case that does not wait for this batch.</returns>
    public static Decision<PointsEvent> Publish(PointsCase @case, PublicityBatch batch, PointsLaw law)
    {
        if (@case is not PointsCase.AwaitingPublicity { Declared: var declared } || declared.Batch != batch.Id)
        {
            return new Decision<PointsEvent>.Accepted([]);
        }

        var score = PointsRules.Evaluate(@case.File.Declaration with { Claims = declared.Claims }, law.TableOf(declared), declared.At.ChinaDate);
        return score.Suffices
            ? new PointsEvent.Publicised(batch, LegalClock.Start(TermPurpose.Publicity, law.Policies.Publicity, batch.PublishedOn))
            : new PointsEvent.PublicityFailed(new PublicityFailure("below-threshold", "按申报信息核算未达到入户分值"));
    }

    /// <summary>Receives an objection from the public (N14); after the publicity it is a report and does not touch the case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="objection">The objection.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">When the server received it.</param>
    /// <returns>Accepted; nothing changes when it is on record already; refused when it comes too late.</returns>
    public static Decision<PointsEvent> Receive(PointsCase @case, ObjectionId objection, PointsLaw law, DateTimeOffset now) => @case switch
    {
        PointsCase.OnPublicity { Objections: var known } when known.Any(other => other.Id == objection) => new Decision<PointsEvent>.Accepted([]),
        PointsCase.OnPublicity { Clock: var clock } when !clock.DeadlineUnder(law.Calendar)!.IsPast(now) => new PointsEvent.ObjectionReceived(objection),
        PointsCase.OnPublicity => Refusal.Conflict("publicity-ended"),
        PointsCase.Declaring or PointsCase.WithAgency or PointsCase.AwaitingPublicity => @case.NotNow(),
        _ => Refusal.Conflict("publicity-ended"),
    };

    /// <summary>Decides an objection; sustained, the publicity of this person fails at once (S-22, SC-40).</summary>
    /// <param name="case">The case.</param>
    /// <param name="objection">The objection.</param>
    /// <param name="ruling">The decision.</param>
    /// <param name="reason">Why, as the applicant reads it, 1 to 200 characters; says nothing about who objected.</param>
    /// <returns>Accepted, or refused when there is no such open objection.</returns>
    public static Decision<PointsEvent> Rule(PointsCase @case, ObjectionId objection, ObjectionRuling ruling, string reason)
    {
        if (@case is not PointsCase.OnPublicity { Objections: var objections }
            || objections.FirstOrDefault(known => known.Id == objection) is not { Ruling: null })
        {
            return Refusal.Conflict("objection-not-open");
        }

        var ruled = new PointsEvent.ObjectionRuled(objection, ruling, reason);
        return ruling == ObjectionRuling.Sustained
            ? new Decision<PointsEvent>.Accepted([ruled, new PointsEvent.PublicityFailed(new PublicityFailure("objection-sustained", reason, objection))])
            : ruled;
    }

    /// <summary>Closes the publicity of a person once it has ended and every objection is decided.</summary>
    /// <remarks>The sixty days run from the last day of publicity, or from the day on which the last objection was decided, if that is later (I-65).</remarks>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted; nothing changes while it lasts or an objection is open.</returns>
    public static Decision<PointsEvent> Close(PointsCase @case, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.OnPublicity { AwaitsRuling: false } publicity
            || publicity.Clock.DeadlineUnder(law.Calendar) is not { } end
            || !end.IsPast(now))
        {
            return new Decision<PointsEvent>.Accepted([]);
        }

        var anchor = publicity.Objections.Select(objection => objection.RuledAt!.Value.ChinaDate).Append(end.LastDay).Max();
        var clock = LegalClock.Start(TermPurpose.WrittenMaterial, law.Policies.Material, anchor);
        return new PointsEvent.PublicityPassed(new MaterialTerm(clock, publicity.Batch.Indicator, null, []));
    }
}
