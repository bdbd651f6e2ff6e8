using System.Globalization;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>What anyone may ask about points, without an account.</summary>
public static class Declarations
{
    /// <summary>A declaration of folder <c>samples</c>.</summary>
    /// <param name="name">Its name, for example <c>104</c>.</param>
    /// <returns>The declaration.</returns>
    public static Declaration Sample(string name) =>
        Json.Read<Declaration>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", $"declaration-{name}.json")));

    extension(ApiAccount account)
    {
        /// <summary>Asks how many points a declaration has.</summary>
        /// <param name="declaration">The declaration.</param>
        /// <param name="on">For which day; today by default.</param>
        /// <returns>The evaluation.</returns>
        public Task<EvaluationView> Evaluate(Declaration declaration, DateOnly? on = null) => account.AskPoints("evaluations", declaration, on).As<EvaluationView>();

        /// <summary>Asks what leads to 100 points.</summary>
        /// <param name="declaration">The declaration.</param>
        /// <returns>The ways.</returns>
        public Task<WaysView> Ways(Declaration declaration) => account.AskPoints("ways", declaration).As<WaysView>();

        /// <summary>Asks how points move by themselves.</summary>
        /// <param name="declaration">The declaration.</param>
        /// <returns>The timeline.</returns>
        public Task<PointsTimelineView> FollowPoints(Declaration declaration) => account.AskPoints("timelines", declaration).As<PointsTimelineView>();

        /// <summary>Asks whether counting again gives the same.</summary>
        /// <param name="declaration">The declaration.</param>
        /// <param name="then">What was explained then.</param>
        /// <returns>The comparison.</returns>
        public Task<VerificationView> Verify(Declaration declaration, ExplanationView then) => account.Write(
            HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"points/explanations/verify?version={then.Version}&on={then.On:yyyy-MM-dd}&hash={then.Hash}"), declaration).As<VerificationView>();

        /// <summary>Asks something about points.</summary>
        /// <param name="what">What is asked, as the address names it.</param>
        /// <param name="declaration">The declaration, or what stands for one.</param>
        /// <param name="on">For which day; today by default.</param>
        /// <returns>The answer.</returns>
        public Task<ApiAnswer> AskPoints(string what, object declaration, DateOnly? on = null) => account.Write(
            HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"points/{what}{(on is null ? "" : $"?on={on:yyyy-MM-dd}")}"), declaration);
    }
}
