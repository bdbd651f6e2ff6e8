using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Rules;

/// <summary>The letter of commitment in force now.</summary>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class GetCommitmentLetterEndpoint(LawBook law, TimeProvider clock)
{
    /// <summary>Reads.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200 with the letter.</returns>
    [Function("GetCommitmentLetter"), Allow()]
    [Operation("Read the letter of commitment in force", Tag = "rules"), Answers(200, typeof(CommitmentLetterView))]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "commitment-letter")] HttpRequest request)
    {
        var letter = law.Talent.Commitments.InForceOn(clock.GetUtcNow());
        return Answers.Json(new CommitmentLetterView(
            letter.Version.Value, letter.Hash.Value, letter.EffectiveFrom.InChina, letter.Text.Zh, letter.Text.En));
    }
}
